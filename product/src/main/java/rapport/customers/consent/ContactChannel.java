package rapport.customers.consent;

import java.util.Locale;
import java.util.Set;
import rapport.customers.facts.IdentifierKind;

/// A way on which we turn to a customer.
public enum ContactChannel {
    EMAIL("E-mail", "by e-mail", "No e-mails"),
    PHONE("Phone", "by phone", "Do not call"),
    SMS("SMS", "by SMS", "No SMS"),
    LETTER("Letter", "by letter", "No letters"),
    MESSENGER("Messenger", "by messenger", "No messages");

    private static final Set<ContactChannel> DISTURBING = Set.of(PHONE, SMS, MESSENGER);

    private final String label;
    private final String by;
    private final String not;

    ContactChannel(String label, String by, String not) {
        this.label = label;
        this.by = by;
        this.not = not;
    }

    public String label() {
        return label;
    }

    public String by() {
        return by;
    }

    /// What whoever wants none of it says.
    public String not() {
        return not;
    }

    /// Whether it rings or buzzes when it arrives, so that it keeps to quiet hours.
    public boolean isDisturbing() {
        return DISTURBING.contains(this);
    }

    /// What leads there, as lists of addresses that must not be used name it; of a letter nothing.
    IdentifierKind reachedBy() {
        return this == EMAIL ? IdentifierKind.EMAIL : IdentifierKind.PHONE;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
