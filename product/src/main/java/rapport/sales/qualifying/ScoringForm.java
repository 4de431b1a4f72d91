package rapport.sales.qualifying;

import rapport.customers.facts.CleanText;

/// What somebody types about a rule by which leads are scored.
record ScoringForm(String name, String rule, int points) {
    private static final int LONGEST = 60;
    private static final int LONGEST_RULE = 2_000;
    private static final int MOST_POINTS = 100;

    ScoringForm {
        name = CleanText.of(name);
        rule = rule.strip();
    }

    /// In a sentence; empty when nothing is wrong but perhaps the rule itself.
    String problem() {
        if (name.isEmpty() || name.length() > LONGEST) {
            return "A rule has a name of at most 60 characters.";
        }
        if (rule.isEmpty() || rule.length() > LONGEST_RULE) {
            return "Write of which leads it holds, such as has(phone).";
        }
        return points == 0 || Math.abs(points) > MOST_POINTS ? "A rule counts from −100 to 100, and not nothing." : "";
    }
}
