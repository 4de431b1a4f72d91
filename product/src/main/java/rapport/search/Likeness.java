package rapport.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How well names fit what was typed: the kind whose best record is called so stands first.
final class Likeness {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String typed;
    private final List<String> words;

    Likeness(String typed) {
        this.typed = folded(typed);
        this.words = words(this.typed);
    }

    /// 0 where a name begins as it was typed, 1 where its words do, 2 where something else of it fits.
    int ofBest(Searchable.Group group) {
        return group.hits().stream()
                .mapToInt(hit -> of(folded(hit.name())))
                .min()
                .orElse(2);
    }

    private int of(String name) {
        if (name.startsWith(typed)) {
            return 0;
        }
        List<String> parts = words(name);
        return words.stream().allMatch(word -> parts.stream().anyMatch(part -> part.startsWith(word))) ? 1 : 2;
    }

    private static List<String> words(String folded) {
        return Arrays.stream(GAPS.split(folded)).filter(word -> !word.isEmpty()).toList();
    }

    private static String folded(String text) {
        String apart = Normalizer.normalize(text.strip(), Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
