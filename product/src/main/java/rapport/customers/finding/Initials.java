package rapport.customers.finding;

import rapport.customers.facts.PersonName;

/// Two letters, or a family name in characters, that stand for a party where there is no picture.
public final class Initials {
    private Initials() {}

    public static String of(String name) {
        PersonName known = PersonName.parse(name.length() > 200 ? name.substring(0, 200) : name, null)
                .orNull();
        String initials = known == null ? "" : known.initials();
        return initials.isEmpty() ? "·" : initials;
    }

    /// The first letters of the first two words: what a firm is known by.
    public static String ofFirm(String name) {
        var letters = new StringBuilder();
        for (String word : name.strip().split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && letters.codePointCount(0, letters.length()) < 2) {
                letters.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return letters.isEmpty() ? "·" : letters.toString();
    }
}
