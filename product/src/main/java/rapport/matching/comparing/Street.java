package rapport.matching.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapport.matching.Fact.Address;

/// Street and house as they are compared: what only says that it is a street is left out.
///
/// @param words   in the order in which they were written
/// @param numbers of the house, the floor, the flat
record Street(Address told, List<Spelt> words, List<String> numbers) {
    private static final Remembered<Spelt> REMEMBERED = new Remembered<>(Spelt::of);
    private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(st|nd|rd|th)$");
    private static final Set<String> SAYS_NOTHING = Set.of(
            "street",
            "st",
            "str",
            "strasse",
            "road",
            "rd",
            "avenue",
            "ave",
            "av",
            "lane",
            "ln",
            "drive",
            "dr",
            "place",
            "pl",
            "court",
            "ct",
            "crescent",
            "cres",
            "circuit",
            "cct",
            "close",
            "cl",
            "way",
            "boulevard",
            "blvd",
            "square",
            "sq",
            "highway",
            "hwy",
            "terrace",
            "tce",
            "parade",
            "rue",
            "via",
            "calle",
            "the",
            "of",
            "and",
            "at",
            "near",
            "between",
            "n",
            "s",
            "e",
            "w",
            "north",
            "south",
            "east",
            "west");

    static @Nullable Street of(Address address) {
        var words = new ArrayList<Spelt>();
        var numbers = new ArrayList<String>();
        for (String line : address.lines()) {
            for (String word : PlainText.words(line)) {
                if (Character.isDigit(word.charAt(0))) {
                    numbers.add(ORDINAL.matcher(word).replaceFirst(""));
                } else if (!SAYS_NOTHING.contains(word)) {
                    words.add(REMEMBERED.of(
                            word.length() > 6 && word.endsWith("strasse")
                                    ? word.substring(0, word.length() - 4)
                                    : word));
                }
            }
        }
        return words.isEmpty() && numbers.isEmpty()
                ? null
                : new Street(address, List.copyOf(words), List.copyOf(numbers));
    }

    boolean sharesNumber(Street other) {
        for (int i = 0; i < numbers.size(); i++) {
            if (other.numbers.contains(numbers.get(i))) {
                return true;
            }
        }
        return false;
    }

    String shown() {
        return String.join(", ", told.lines());
    }

    /// Its words and numbers, for counting.
    String term() {
        return words.stream().map(Spelt::text).toList() + " " + numbers;
    }

    /// Which part of the words of the shorter stands in the other too, by letters.
    double likeness(Street other) {
        return words.size() <= other.words.size() ? partIn(other) : other.partIn(this);
    }

    private double partIn(Street longer) {
        int all = 0;
        int found = 0;
        for (int i = 0; i < words.size(); i++) {
            Spelt word = words.get(i);
            all += word.length();
            if (longer.hasNear(word)) {
                found += word.length();
            }
        }
        return all == 0 ? 0 : (double) found / all;
    }

    private boolean hasNear(Spelt word) {
        for (int i = 0; i < words.size(); i++) {
            if (Likeness.isNear(word, words.get(i))) {
                return true;
            }
        }
        return false;
    }
}
