package rapport.sales.opportunity;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import rapport.access.OwnerId;
import rapport.customers.facts.CleanText;
import rapport.money.Money;
import rapport.sales.fact.TermsFact;

/// A fact of a deal that is edited by itself, on its page and in the list.
enum Fact implements TermsFact<Terms> {
    NAME("name", "Name", "text"),
    AMOUNT("amount", "Amount", "text"),
    EXPECTED("expected", "Expected close", "date"),
    OWNER("owner", "Owner", "select"),
    NEXT_STEP("next_step", "Next step", "text"),
    SOURCE("source", "Source", "text"),
    NOTE("note", "Note", "textarea");

    private static final int LONGEST = 200;
    private static final int LONGEST_NOTE = 10_000;

    private final String key;
    private final String label;
    private final String input;

    Fact(String key, String label, String input) {
        this.key = key;
        this.label = label;
        this.input = input;
    }

    static final List<Fact> ALL = List.of(values());

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
    public String typed(Terms terms) {
        return switch (this) {
            case NAME -> terms.name();
            case AMOUNT -> text(terms.amount());
            case EXPECTED -> Objects.toString(terms.expected(), "");
            case OWNER -> Objects.toString(terms.owner(), "");
            case NEXT_STEP -> terms.nextStep();
            case SOURCE -> terms.source();
            case NOTE -> terms.note();
        };
    }

    @Override
    public Read<Terms> read(String typed, Terms terms) {
        String text = this == NOTE ? typed.strip() : CleanText.of(typed);
        if (text.length() > (this == NOTE ? LONGEST_NOTE : LONGEST)) {
            return new Read.Refused<>(
                    "This is too long: at most " + (this == NOTE ? "10,000" : "200") + " characters.");
        }
        return switch (this) {
            case NAME ->
                text.isEmpty()
                        ? new Read.Refused<>("A deal has a name, such as what they would buy.")
                        : new Read.Understood<>(terms.withName(text));
            case AMOUNT -> amount(text, terms);
            case EXPECTED -> expected(text, terms);
            case OWNER -> owner(text, terms);
            case NEXT_STEP -> new Read.Understood<>(terms.withNextStep(text));
            case SOURCE -> new Read.Understood<>(terms.withSource(text));
            case NOTE -> new Read.Understood<>(terms.withNote(text));
        };
    }

    private static Read<Terms> amount(String text, Terms terms) {
        String currency = terms.amount().currency();
        return AmountReading.read(text.isEmpty() ? "0" : text, currency)
                .<Read<Terms>>map(money -> new Read.Understood<>(terms.withAmount(money)))
                .orElseGet(() -> new Read.Refused<>(
                        "Write an amount and, where it is not " + currency + ", its currency: 12,500 EUR."));
    }

    private static Read<Terms> expected(String text, Terms terms) {
        try {
            return new Read.Understood<>(terms.withExpected(text.isEmpty() ? null : LocalDate.parse(text)));
        } catch (DateTimeParseException noDay) {
            return new Read.Refused<>("Write the day as 2026-03-31.");
        }
    }

    private static Read<Terms> owner(String text, Terms terms) {
        try {
            return new Read.Understood<>(terms.withOwner(text.isEmpty() ? null : OwnerId.of(text)));
        } catch (IllegalArgumentException nobody) {
            return new Read.Refused<>("Choose a colleague or a team.");
        }
    }

    private static String text(Money money) {
        return money.amount().signum() == 0
                ? "0 " + money.currency()
                : money.amount().stripTrailingZeros().toPlainString() + " " + money.currency();
    }
}
