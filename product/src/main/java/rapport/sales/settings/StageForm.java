package rapport.sales.settings;

import rapport.customers.facts.CleanText;

/// What somebody types about a stage.
record StageForm(String name, int probability, int usualDays, int hue) {
    StageForm {
        name = CleanText.of(name);
        hue = Math.clamp(hue, 0, 11);
    }

    /// In a sentence; empty when nothing is wrong.
    String problem() {
        if (name.isEmpty() || name.length() > LookAfterPipelines.LONGEST) {
            return "A stage has a name of at most 60 characters.";
        }
        if (probability < 0 || probability > 100) {
            return "How likely a deal is won is between 0 and 100 per cent.";
        }
        return usualDays < 1 || usualDays > 999 ? "A deal stays between 1 and 999 days in a stage." : "";
    }
}
