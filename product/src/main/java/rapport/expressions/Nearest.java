package rapport.expressions;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What somebody most likely meant.
public final class Nearest {
    private Nearest() {}

    static String noSuchField(String key, Vocabulary vocabulary) {
        String folded = Folding.fold(key);
        Optional<String> byLabel = vocabulary.words().stream()
                .filter(word -> Folding.fold(word.label()).replace(' ', '_').equals(folded))
                .map(Word::key)
                .findFirst();
        List<String> keys = vocabulary.words().stream().map(Word::key).toList();
        return "There is no field “" + key + "”." + suggested(byLabel.or(() -> to(key, keys)));
    }

    static String noSuchFunction(String name) {
        return "There is no function “" + name + "”." + suggested(to(name, Functions.names()));
    }

    static String noSuchOption(String text, Word word) {
        List<String> keys = word.options().stream().map(Option::key).toList();
        String says = "“" + text + "” is not one of the choices of “" + word.label() + "”.";
        Optional<String> near = to(text, keys);
        if (near.isEmpty() && keys.size() <= 12) {
            return says + " There are: " + String.join(", ", keys) + ".";
        }
        return says + suggested(near);
    }

    private static String suggested(Optional<String> near) {
        return near.map(better -> " Did you mean “" + better + "”?").orElse("");
    }

    /// The nearest within a third of the length.
    public static Optional<String> to(String text, Collection<String> known) {
        String folded = Folding.fold(text);
        int most = Math.max(1, Math.min(text.length(), 40) / 3);
        return known.stream()
                .filter(one -> distance(folded, Folding.fold(one)) <= most)
                .min(Comparator.comparingInt(one -> distance(folded, Folding.fold(one))));
    }

    /// How many letters have to be changed, added or left out.
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
