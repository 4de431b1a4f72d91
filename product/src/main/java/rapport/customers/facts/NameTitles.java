package rapport.customers.facts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words around a name that are not the name: forms of address and academic titles before it, generations and
/// degrees after it.
final class NameTitles {

    private static final Set<String> BEFORE = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "master",
            "sir",
            "dame",
            "lord",
            "lady",
            "dr",
            "dra",
            "prof",
            "professor",
            "rev",
            "hon",
            "capt",
            "col",
            "gen",
            "lt",
            "sgt",
            "maj",
            "herr",
            "frau",
            "hr",
            "fr",
            "dipl-ing",
            "dipl-kfm",
            "ing",
            "mag",
            "med",
            "phil",
            "rer",
            "nat",
            "jur",
            "habil",
            "pd",
            "mme",
            "mlle",
            "monsieur",
            "madame",
            "maître",
            "me",
            "sr",
            "sra",
            "srta",
            "señor",
            "señora",
            "don",
            "doña",
            "dott",
            "dottssa",
            "sig",
            "sigra",
            "avv",
            "dhr",
            "mevr",
            "mevrouw",
            "drs",
            "doutor",
            "г-н",
            "г-жа");
    /// Words that are also names or initials, and count as titles only with their dot.
    private static final Set<String> ONLY_WITH_DOT = Set.of(
            "fr", "hr", "me", "med", "nat", "gen", "col", "mag", "ing", "hon", "sig", "don", "capt", "maj", "rev", "lt",
            "phil", "jur", "rer", "habil");
    private static final Set<String> AFTER = Set.of(
            "jr", "sr", "jnr", "snr", "ii", "iii", "iv", "phd", "md", "esq", "mba", "cpa", "dds", "rn", "msc", "bsc",
            "ma", "ba", "llm", "llb", "jd", "cfa", "frcs", "obe", "mbe", "cbe", "filho", "neto", "júnior", "junior",
            "senior");
    /// Suffixes that are also family names or family initials, believed only in this writing or behind a comma.
    private static final Set<String> SURE_WRITINGS =
            Set.of("MA", "M.A.", "BA", "B.A.", "MD", "M.D.", "RN", "JD", "J.D.");
    private static final Set<String> DOUBTFUL = Set.of("ma", "ba", "md", "rn", "jd");

    private NameTitles() {}

    /// Takes the titles off the front, but never the last word.
    static String takeBefore(Deque<String> words) {
        var taken = new ArrayDeque<String>();
        while (words.size() > 1 && isBefore(words.getFirst())) {
            taken.add(words.removeFirst());
        }
        return String.join(" ", taken);
    }

    /// Takes the suffixes off the end, but never one of the first words that are to be kept.
    static String takeAfter(Deque<String> words, int kept) {
        var taken = new ArrayDeque<String>();
        while (words.size() > kept && isAfter(words.getLast())) {
            taken.addFirst(words.removeLast());
        }
        return String.join(" ", taken);
    }

    static boolean isBefore(String word) {
        if (word.equals("M.") || word.equals("h.c.")) {
            return true;
        }
        var bare = bare(word);
        return BEFORE.contains(bare) && (word.endsWith(".") || !ONLY_WITH_DOT.contains(bare));
    }

    /// Whether every word between two commas is a suffix: `Jr.`, `PhD MBA`.
    static boolean areAfter(List<String> words) {
        return words.stream().allMatch(word -> AFTER.contains(bare(word)));
    }

    private static boolean isAfter(String word) {
        var bare = bare(word);
        return AFTER.contains(bare) && (!DOUBTFUL.contains(bare) || SURE_WRITINGS.contains(word));
    }

    private static String bare(String word) {
        return word.replace(".", "").replace(",", "").toLowerCase(Locale.ROOT);
    }
}
