package rapport.customfields.settings;

/// What is wrong with a field as an administrator wants it: with its name and the like, or with how it is reckoned.
public record Problem(String ofField, String ofReckoning) {
    static final Problem NONE = new Problem("", "");

    public String ofRule(FieldForm form) {
        return form.reckoning().how() == ReckoningForm.How.RULE ? ofReckoning : "";
    }

    public String ofRollUp(FieldForm form) {
        return form.reckoning().how() == ReckoningForm.How.ROLL_UP ? ofReckoning : "";
    }

    static Problem ofField(String sentence) {
        return new Problem(sentence, "");
    }

    static Problem ofReckoning(String sentence) {
        return new Problem("", sentence);
    }
}
