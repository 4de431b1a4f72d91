package rapport.customers;

import java.util.Locale;
import rapport.access.RecordKind.RecordField;
import rapport.access.Viewer;

/// The facts of a party that a role may hide, or show without letting them be changed.
public enum PartyField {
    WORK("Works as"),
    BORN("Born"),
    LANGUAGE("Language"),
    INDUSTRY("Industry"),
    EMAIL("E-mails"),
    PHONE("Phones"),
    IDENTIFIERS("Websites and numbers"),
    ADDRESS("Addresses"),
    ROLE("Roles"),
    NOTE("Note"),
    CONTACT("Last contact");

    private final String label;

    PartyField(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isHidden(PartyKind kind, Viewer viewer) {
        return viewer.rights().hides(kind.recordKind(), key());
    }

    RecordField asField() {
        return new RecordField(key(), label);
    }
}
