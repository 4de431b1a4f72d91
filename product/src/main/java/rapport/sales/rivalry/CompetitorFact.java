package rapport.sales.rivalry;

import java.util.Arrays;
import java.util.Optional;
import rapport.customers.facts.CleanText;
import rapport.sales.competitor.Competitor;

/// A fact of a competitor that is edited by itself.
enum CompetitorFact {
    NAME("name", "Name", "text", 200),
    STRENGTHS("strengths", "Strengths", "textarea", 10_000),
    WEAKNESSES("weaknesses", "Weaknesses", "textarea", 10_000);

    private final String key;
    private final String label;
    private final String input;
    private final int longest;

    CompetitorFact(String key, String label, String input, int longest) {
        this.key = key;
        this.label = label;
        this.input = input;
        this.longest = longest;
    }

    static Optional<CompetitorFact> of(String key) {
        return Arrays.stream(values()).filter(fact -> fact.key.equals(key)).findFirst();
    }

    String key() {
        return key;
    }

    String label() {
        return label;
    }

    String input() {
        return input;
    }

    String of(Competitor one) {
        return switch (this) {
            case NAME -> one.name();
            case STRENGTHS -> one.strengths();
            case WEAKNESSES -> one.weaknesses();
        };
    }

    String cleaned(String typed) {
        return this == NAME ? CleanText.of(typed) : CleanText.withLines(typed);
    }

    /// What is wrong with it, in a sentence; empty when nothing is.
    String problem(String text) {
        return text.length() > longest || (this == NAME && text.isEmpty())
                ? "Write between " + (this == NAME ? 1 : 0) + " and " + longest + " characters."
                : "";
    }
}
