package rapport.sales.lead;

import java.util.List;
import java.util.Objects;
import rapport.access.OwnerId;
import rapport.customers.facts.CleanText;
import rapport.sales.fact.TermsFact;

/// A fact of a lead that is edited by itself, on its page and in the list.
enum LeadFact implements TermsFact<LeadTerms> {
    INTEREST("interest", "Interest", "text"),
    SOURCE("source", "Source", "text"),
    OWNER("owner", "Owner", "select"),
    NOTE("note", "Note", "textarea");

    private static final int LONGEST = 200;
    private static final int LONGEST_NOTE = 10_000;

    private final String key;
    private final String label;
    private final String input;

    LeadFact(String key, String label, String input) {
        this.key = key;
        this.label = label;
        this.input = input;
    }

    static final List<LeadFact> ALL = List.of(values());

    @Override
    public String key() {
        return key;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String input() {
        return input;
    }

    @Override
    public String typed(LeadTerms terms) {
        return switch (this) {
            case INTEREST -> terms.interest();
            case SOURCE -> terms.source();
            case OWNER -> Objects.toString(terms.owner(), "");
            case NOTE -> terms.note();
        };
    }

    @Override
    public Read<LeadTerms> read(String typed, LeadTerms terms) {
        String text = this == NOTE ? CleanText.withLines(typed) : CleanText.of(typed);
        if (text.length() > (this == NOTE ? LONGEST_NOTE : LONGEST)) {
            return new Read.Refused<>(
                    "This is too long: at most " + (this == NOTE ? "10,000" : "200") + " characters.");
        }
        return switch (this) {
            case INTEREST -> new Read.Understood<>(terms.withInterest(text));
            case SOURCE -> new Read.Understood<>(terms.withSource(text));
            case OWNER -> owner(text, terms);
            case NOTE -> new Read.Understood<>(terms.withNote(text));
        };
    }

    private static Read<LeadTerms> owner(String text, LeadTerms terms) {
        try {
            return new Read.Understood<>(terms.withOwner(text.isEmpty() ? null : OwnerId.of(text)));
        } catch (IllegalArgumentException nobody) {
            return new Read.Refused<>("Choose a colleague or a team.");
        }
    }
}
