package rapport.customfields.settings;

/// What is wrong with a field as an administrator wants it: with its name and the like, or with how it is reckoned.
public record Problem(String ofField, String ofReckoning) {
    static final Problem NONE = new Problem("", "");

    static Problem ofField(String sentence) {
        return new Problem(sentence, "");
    }

    static Problem ofReckoning(String sentence) {
        return new Problem("", sentence);
    }
}
