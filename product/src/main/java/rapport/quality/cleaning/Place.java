package rapport.quality.cleaning;

import java.util.Optional;
import rapport.customers.PartyField;

/// Which fact of a customer a proposal is about.
public enum Place {
    NAME("Name", null),
    EMAIL("E-mail", PartyField.EMAIL),
    PHONE("Phone", PartyField.PHONE),
    CITY("City", PartyField.ADDRESS);

    private final String label;
    private final @org.jspecify.annotations.Nullable PartyField field;

    Place(String label, @org.jspecify.annotations.Nullable PartyField field) {
        this.label = label;
        this.field = field;
    }

    String label() {
        return label;
    }

    /// As roles hide it; a name is open to everybody.
    Optional<PartyField> field() {
        return Optional.ofNullable(field);
    }
}
