package rapport.customfields;

import rapport.expressions.Folding;

/// Makes a key of what people call something: `Member since` becomes `member_since`.
public final class FieldKey {
    private static final int LONGEST = 40;

    private FieldKey() {}

    /// @param otherwise what it begins with where the label has no letter from a to z
    public static String of(String label, String otherwise) {
        String plain = Folding.fold(label).replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
        String key = plain.matches("[a-z].*") ? plain : plain.isEmpty() ? otherwise : otherwise + "_" + plain;
        return key.substring(0, Math.min(LONGEST, key.length())).replaceAll("_+$", "");
    }
}
