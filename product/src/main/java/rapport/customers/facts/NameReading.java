package rapport.customers.facts;

import static rapport.customers.facts.NameOrder.FAMILY_FIRST;
import static rapport.customers.facts.NameOrder.GIVEN_FIRST;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Takes a whole name apart. It follows what is written (a comma, the script, capitals) before it follows customs.
final class NameReading {

    private NameReading() {}

    /// @param text clean and not empty
    static PersonName of(String text, @Nullable Country country) {
        var script = Script.of(text);
        if (script != Script.ALPHABETIC && script != Script.THAI) {
            return EastAsianName.of(text, script, country);
        }
        var comma = text.indexOf(',');
        return comma > 0 ? withComma(text, country) : inWords(words(text), "", country);
    }

    /// `Smith, John Jr.` or `John Smith, PhD`.
    private static PersonName withComma(String text, @Nullable Country country) {
        var parts = new ArrayList<List<String>>();
        for (var part : text.split(",", -1)) {
            if (!part.isBlank()) {
                parts.add(words(part));
            }
        }
        var suffix = "";
        while (parts.size() > 1 && NameTitles.areAfter(parts.getLast())) {
            suffix = String.join(" ", parts.removeLast()) + (suffix.isEmpty() ? "" : ", " + suffix);
        }
        if (parts.size() < 2) {
            return inWords(parts.isEmpty() ? words(text) : parts.getFirst(), suffix, country);
        }
        var family = new ArrayDeque<>(parts.removeFirst());
        var given = new ArrayDeque<String>();
        parts.forEach(given::addAll);
        var prefix = joined(NameTitles.takeBefore(family), NameTitles.takeBefore(given));
        var allSuffixes = joined(joined(NameTitles.takeAfter(given, 1), NameTitles.takeAfter(family, 1)), suffix);
        // "Berg, Jan van der": particles at the end belong to the family name
        var particles = new ArrayDeque<String>();
        while (given.size() > 1 && NameCulture.isParticle(given.getLast())) {
            particles.addFirst(given.removeLast());
        }
        var split = givenAndMore(List.copyOf(given));
        return new PersonName(
                prefix,
                split.getFirst(),
                split.getLast(),
                joined(String.join(" ", particles), String.join(" ", family)),
                allSuffixes,
                NameCulture.order(text, country));
    }

    private static PersonName inWords(List<String> all, String suffixBehindComma, @Nullable Country country) {
        var words = new ArrayDeque<>(all);
        var prefix = NameTitles.takeBefore(words);
        var suffix = joined(NameTitles.takeAfter(words, 2), suffixBehindComma);
        var rest = List.copyOf(words);
        if (rest.size() == 1) {
            var only = rest.getFirst();
            return prefix.isEmpty()
                    ? new PersonName("", only, "", "", suffix, NameCulture.order(only, country))
                    : new PersonName(prefix, "", "", only, suffix, NameCulture.order(only, country));
        }
        var parts = divided(rest, country);
        var split = givenAndMore(parts.given());
        return new PersonName(
                prefix,
                split.getFirst(),
                joined(split.getLast(), String.join(" ", parts.middle())),
                String.join(" ", parts.family()),
                suffix,
                parts.order());
    }

    private record Parts(List<String> given, List<String> middle, List<String> family, NameOrder order) {}

    private static Parts divided(List<String> words, @Nullable Country country) {
        var count = words.size();
        if (NameCulture.isVietnameseFamily(words.getFirst())
                || (country != null && country.code().equals("VN"))) {
            return new Parts(
                    words.subList(count - 1, count), words.subList(1, count - 1), words.subList(0, 1), FAMILY_FIRST);
        }
        if (count == 3 && NameCulture.isPatronymic(words.get(2))) {
            return new Parts(words.subList(1, 2), words.subList(2, 3), words.subList(0, 1), GIVEN_FIRST);
        }
        var capitals = capitalsAtFront(words);
        if (capitals > 0) {
            return new Parts(
                    words.subList(capitals, count),
                    List.of(),
                    words.subList(0, capitals),
                    NameCulture.order(words.getFirst(), country));
        }
        if (NameCulture.order(words.getFirst(), country) == FAMILY_FIRST) {
            return new Parts(words.subList(1, count), List.of(), words.subList(0, 1), FAMILY_FIRST);
        }
        if (words.subList(0, count - 1).stream().allMatch(NameReading::isSmallParticle)) {
            return new Parts(List.of(), List.of(), words, GIVEN_FIRST);
        }
        var family = startOfFamily(words, country);
        return new Parts(words.subList(0, family), List.of(), words.subList(family, count), GIVEN_FIRST);
    }

    private static int startOfFamily(List<String> words, @Nullable Country country) {
        var start = words.size() - 1;
        if (words.stream().skip(1).allMatch(NameReading::isCapitals) && !isCapitals(words.getFirst())) {
            return 1; // "Jean DE LA FONTAINE"
        }
        if (start > 2 && NameCulture.isAnd(words.get(start - 1))) {
            start -= 2;
        } else if (start > 1
                && NameCulture.hasTwoFamilyNames(country)
                && !NameCulture.isParticle(words.get(start - 1))) {
            start--;
        }
        while (start > 1 && NameCulture.isParticle(words.get(start - 1))) {
            start--;
        }
        return start;
    }

    /// The first given name with the particles that hang on it (`María del Carmen`), and the further ones.
    private static List<String> givenAndMore(List<String> words) {
        var end = Math.min(1, words.size());
        while (end + 1 < words.size() && NameCulture.isParticle(words.get(end))) {
            end++;
            while (end < words.size() && NameCulture.isParticle(words.get(end))) {
                end++;
            }
            end = Math.min(end + 1, words.size());
        }
        return List.of(String.join(" ", words.subList(0, end)), String.join(" ", words.subList(end, words.size())));
    }

    /// `DUPONT Jean`: how many words in capitals stand before the others, 0 where all are or none is.
    private static int capitalsAtFront(List<String> words) {
        var count = 0;
        while (count < words.size() && isCapitals(words.get(count))) {
            count++;
        }
        return count == words.size()
                        || words.subList(count, words.size()).stream().anyMatch(NameReading::isCapitals)
                ? 0
                : count;
    }

    private static boolean isSmallParticle(String word) {
        return Character.isLowerCase(word.codePointAt(0)) && NameCulture.isParticle(word);
    }

    private static boolean isCapitals(String word) {
        return word.codePoints().filter(Character::isLetter).count() > 1
                && !word.contains(".")
                && word.equals(word.toUpperCase(Locale.ROOT))
                && !word.equals(word.toLowerCase(Locale.ROOT));
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split(" ", -1));
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + " " + other;
    }
}
