package rapport.matching.comparing;

import java.util.List;

/// A name as it is compared.
///
/// @param told  as it was written
/// @param plain folded
/// @param spelt with ae for ä and the like brought to one spelling
/// @param sound by Double Metaphone, empty where it has none
/// @param lines of the table of nicknames on which it stands, and the same as a set
/// @param words several, or just the one
record Spelling(String told, Spelt plain, String spelt, String sound, int[] lines, long lineSet, List<String> words) {
    private static final Remembered<Spelling> REMEMBERED = new Remembered<>(Spelling::read);

    static Spelling of(String told) {
        return REMEMBERED.of(told);
    }

    boolean isEmpty() {
        return plain.length() == 0;
    }

    boolean isInitial() {
        return plain.length() == 1;
    }

    private static Spelling read(String told) {
        String plain = PlainText.of(told);
        int[] lines = Nicknames.lines(plain);
        return new Spelling(
                told,
                Spelt.of(plain),
                plain.replace("ae", "a").replace("oe", "o").replace("ue", "u"),
                Sounds.of(plain),
                lines,
                Nicknames.set(lines),
                List.of(plain.split(" ", -1)));
    }
}
