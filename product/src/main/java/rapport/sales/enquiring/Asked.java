package rapport.sales.enquiring;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rapport.customers.PartyField;

/// What a form can ask, in the order in which it does.
public enum Asked {
    GIVEN("Given name", "text", "given-name", 100, null),
    FAMILY("Family name", "text", "family-name", 100, null),
    ORGANISATION("Organisation", "text", "organization", 200, PartyField.WORK),
    EMAIL("E-mail", "email", "email", 254, PartyField.EMAIL),
    PHONE("Phone", "tel", "tel", 50, PartyField.PHONE),
    SUBJECT("What is it about?", "text", "off", 200, null),
    MESSAGE("Message", "textarea", "off", 5_000, null);

    /// By each of these somebody can be answered.
    static final List<Asked> WAYS_BACK = List.of(EMAIL, PHONE);

    private final String label;
    private final String input;
    private final String autocomplete;
    private final int longest;
    private final @Nullable PartyField field;

    Asked(String label, String input, String autocomplete, int longest, @Nullable PartyField field) {
        this.label = label;
        this.input = input;
        this.autocomplete = autocomplete;
        this.longest = longest;
        this.field = field;
    }

    /// As forms name it.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// As forms ask it that say nothing else.
    public String label() {
        return label;
    }

    public String input() {
        return input;
    }

    /// By which browsers know what to fill in.
    public String autocomplete() {
        return autocomplete;
    }

    public int longest() {
        return longest;
    }

    /// The fact of a party that it is, as roles hide it; null for what everybody reads who sees the lead.
    @Nullable
    PartyField field() {
        return field;
    }

    /// Nobody has an address in their name but machines that advertise it.
    boolean isName() {
        return this == GIVEN || this == FAMILY || this == ORGANISATION;
    }
}
