package rapport.sales.weighing;

import rapport.customers.facts.CleanText;

/// What somebody types about a rule that weighs.
public record WeighingForm(String name, String rule, int points) {
    private static final int LONGEST = 60;
    private static final int LONGEST_RULE = 2_000;
    private static final int MOST_POINTS = 100;

    public WeighingForm {
        name = CleanText.of(name);
        rule = rule.strip();
    }

    /// In a sentence; empty when nothing is wrong but perhaps the rule itself.
    ///
    /// @param example what to write where there is no rule: “of which leads it holds, such as has(phone)”
    public String problem(String example) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return "A rule has a name of at most 60 characters.";
        }
        if (rule.isEmpty() || rule.length() > LONGEST_RULE) {
            return "Write " + example + ".";
        }
        return points == 0 || Math.abs(points) > MOST_POINTS ? "A rule counts from −100 to 100, and not nothing." : "";
    }
}
