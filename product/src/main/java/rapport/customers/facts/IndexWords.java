package rapport.customers.facts;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words an index keeps in addition to the plain words of a text.
final class IndexWords {

    private static final int LONGEST_WITH_TAILS = 16;

    private IndexWords() {}

    static void addTo(Set<String> words, String text) {
        if (text.indexOf('@') > 0 || hasJoint(text)) {
            for (var piece : text.split("\\s+", -1)) {
                addPiece(words, piece);
            }
        }
        for (var word : List.copyOf(words)) {
            addTails(words, word);
        }
    }

    /// An e-mail address as a word: lower case, without the brackets and commas around it.
    static String address(String piece) {
        int start = 0;
        int end = piece.length();
        while (start < end && isAround(piece.charAt(start))) {
            start++;
        }
        while (end > start && isAround(piece.charAt(end - 1))) {
            end--;
        }
        return piece.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static void addPiece(Set<String> words, String piece) {
        var at = piece.lastIndexOf('@');
        if (at > 0) {
            var address = address(piece);
            FoldedText.add(words, address);
            FoldedText.add(words, address.substring(address.lastIndexOf('@') + 1));
            FoldedText.addAll(words, FoldedText.fold(address));
        } else if (hasJoint(piece)) {
            FoldedText.add(words, FoldedText.fold(piece).replace(" ", ""));
        }
    }

    private static boolean hasJoint(String text) {
        for (int i = 1; i < text.length() - 1; i++) {
            var c = text.charAt(i);
            if (c == '\'' || c == '-' || c == '’' || c == '‐') {
                return true;
            }
        }
        return false;
    }

    private static void addTails(Set<String> words, String word) {
        if (word.length() < 2 || word.length() > LONGEST_WITH_TAILS || word.charAt(0) < 0x0E00) {
            return;
        }
        if (Script.of(word) != Script.ALPHABETIC) {
            for (int i = word.offsetByCodePoints(0, 1); i < word.length(); i = word.offsetByCodePoints(i, 1)) {
                FoldedText.add(words, word.substring(i));
            }
        }
    }

    private static boolean isAround(char c) {
        return "<>()[]{},;:\"'.".indexOf(c) >= 0;
    }
}
