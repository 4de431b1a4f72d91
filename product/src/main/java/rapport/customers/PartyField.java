package rapport.customers;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import rapport.access.KindField;
import rapport.access.RecordKind.RecordField;
import rapport.customers.facts.IdentifierKind;

/// The facts of a party that a role may hide, or show without letting them be changed. Its name is
/// open to everybody who sees the party.
public enum PartyField {
    WORK("Jobs", PartyKind.PERSON),
    BORN("Born", PartyKind.PERSON),
    LANGUAGE("Language", PartyKind.PERSON),
    INDUSTRY("Industry and legal form", PartyKind.ORGANISATION),
    EMAIL("E-mails", PartyKind.PERSON, PartyKind.ORGANISATION),
    PHONE("Phones", PartyKind.PERSON, PartyKind.ORGANISATION),
    IDENTIFIERS("Websites and numbers", PartyKind.PERSON, PartyKind.ORGANISATION),
    ADDRESS("Addresses", PartyKind.PERSON, PartyKind.ORGANISATION),
    ROLE("Roles", PartyKind.PERSON, PartyKind.ORGANISATION),
    RELATION("Other relationships", PartyKind.PERSON, PartyKind.ORGANISATION),
    TAG("Tags", PartyKind.PERSON, PartyKind.ORGANISATION),
    NOTE("Note", PartyKind.PERSON, PartyKind.ORGANISATION),
    OWNER("Owner", PartyKind.PERSON, PartyKind.ORGANISATION),
    CONTACT("Last contact", PartyKind.PERSON, PartyKind.ORGANISATION),
    CONSENT("Consent and preferences", PartyKind.PERSON, PartyKind.ORGANISATION);

    private final String label;
    private final Set<PartyKind> kinds;

    PartyField(String label, PartyKind kind, PartyKind... more) {
        this.label = label;
        this.kinds = EnumSet.of(kind, more);
    }

    public static PartyField of(IdentifierKind kind) {
        return switch (kind) {
            case EMAIL -> EMAIL;
            case PHONE -> PHONE;
            case WEBSITE, TAX_NUMBER, ACCOUNT_NUMBER, LOYALTY_CARD, COOKIE, SOCIAL, EXTERNAL_KEY -> IDENTIFIERS;
        };
    }

    /// A job is the person's: whoever may not know it does not find it on the page of the employer
    /// either.
    public static PartyField of(RelationshipKind kind) {
        return kind == RelationshipKind.WORKS_FOR ? WORK : RELATION;
    }

    static List<PartyField> of(PartyKind kind) {
        return Arrays.stream(values())
                .filter(field -> field.kinds.contains(kind))
                .toList();
    }

    public String label() {
        return label;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public KindField of(String recordKind) {
        return new KindField(recordKind, key());
    }

    RecordField asField() {
        return new RecordField(key(), label);
    }
}
