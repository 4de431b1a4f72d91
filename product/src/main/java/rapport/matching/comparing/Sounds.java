package rapport.matching.comparing;

import org.apache.commons.codec.language.DoubleMetaphone;

/// How a name sounds: Lawrence Philips, “The Double Metaphone Search Algorithm” (2000), with
/// six letters of code.
public final class Sounds {
    private static final DoubleMetaphone METAPHONE = metaphone();

    private Sounds() {}

    /// Empty for what has no sound, such as digits or Chinese characters.
    public static String of(String plain) {
        String sound = plain.isEmpty() ? null : METAPHONE.doubleMetaphone(plain);
        return sound == null ? "" : sound;
    }

    private static DoubleMetaphone metaphone() {
        var metaphone = new DoubleMetaphone();
        metaphone.setMaxCodeLen(6);
        return metaphone;
    }
}
