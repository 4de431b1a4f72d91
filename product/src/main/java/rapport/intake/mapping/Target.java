package rapport.intake.mapping;

import static rapport.intake.mapping.ImportKind.ORGANISATIONS;
import static rapport.intake.mapping.ImportKind.PEOPLE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rapport.customers.PartyField;

/// What a column of a table can mean. The order is that of a select box.
public enum Target {
    FULL_NAME(Group.NAME, "Full name", PEOPLE),
    PREFIX(Group.NAME, "Title before the name", PEOPLE),
    GIVEN_NAME(Group.NAME, "Given name", PEOPLE),
    ADDITIONAL_NAME(Group.NAME, "Middle names", PEOPLE),
    FAMILY_NAME(Group.NAME, "Family name", PEOPLE),
    SUFFIX(Group.NAME, "Suffix", PEOPLE),
    BIRTHDAY(Group.PERSON, "Birthday", PEOPLE),
    LANGUAGE(Group.PERSON, "Language", PEOPLE),
    ORGANISATION(Group.WORK, "Organisation", PEOPLE, ORGANISATIONS),
    JOB_TITLE(Group.WORK, "Job title", PEOPLE),
    DEPARTMENT(Group.WORK, "Department", PEOPLE),
    LEGAL_FORM(Group.WORK, "Legal form", ORGANISATIONS),
    INDUSTRY(Group.WORK, "Industry", ORGANISATIONS),
    EMAIL_WORK(Group.EMAIL, "E-mail, work", PEOPLE, ORGANISATIONS),
    EMAIL_PRIVATE(Group.EMAIL, "E-mail, private", PEOPLE),
    EMAIL(Group.EMAIL, "E-mail", PEOPLE, ORGANISATIONS),
    EMAIL_LABEL(Group.EMAIL, "Kind of e-mail", PEOPLE, ORGANISATIONS),
    PHONE_MOBILE(Group.PHONE, "Phone, mobile", PEOPLE, ORGANISATIONS),
    PHONE_WORK(Group.PHONE, "Phone, work", PEOPLE, ORGANISATIONS),
    PHONE_HOME(Group.PHONE, "Phone, home", PEOPLE),
    PHONE_FAX(Group.PHONE, "Fax", PEOPLE, ORGANISATIONS),
    PHONE(Group.PHONE, "Phone", PEOPLE, ORGANISATIONS),
    PHONE_LABEL(Group.PHONE, "Kind of phone", PEOPLE, ORGANISATIONS),
    WEBSITE(Group.NUMBERS, "Website", PEOPLE, ORGANISATIONS),
    SOCIAL(Group.NUMBERS, "Social profile", PEOPLE, ORGANISATIONS),
    ACCOUNT_NUMBER(Group.NUMBERS, "Customer or account number", PEOPLE, ORGANISATIONS),
    TAX_NUMBER(Group.NUMBERS, "Tax number", PEOPLE, ORGANISATIONS),
    LOYALTY_CARD(Group.NUMBERS, "Loyalty card", PEOPLE),
    SOURCE_KEY(Group.NUMBERS, "Key in the other system", PEOPLE, ORGANISATIONS),
    STREET_1(Group.ADDRESS, "Street with number", PEOPLE, ORGANISATIONS),
    STREET_2(Group.ADDRESS, "Street, 2nd line", PEOPLE, ORGANISATIONS),
    STREET_3(Group.ADDRESS, "Street, 3rd line", PEOPLE, ORGANISATIONS),
    HOUSE_NUMBER(Group.ADDRESS, "House number alone", PEOPLE, ORGANISATIONS),
    DISTRICT(Group.ADDRESS, "District", PEOPLE, ORGANISATIONS),
    POSTCODE(Group.ADDRESS, "Postcode", PEOPLE, ORGANISATIONS),
    LOCALITY(Group.ADDRESS, "City", PEOPLE, ORGANISATIONS),
    ADMIN_AREA(Group.ADDRESS, "State or province", PEOPLE, ORGANISATIONS),
    COUNTRY(Group.ADDRESS, "Country", PEOPLE, ORGANISATIONS),
    ADDRESS_LABEL(Group.ADDRESS, "Kind of address", PEOPLE, ORGANISATIONS),
    SECOND_STREET_1(Group.SECOND_ADDRESS, "Second address: street", PEOPLE, ORGANISATIONS),
    SECOND_STREET_2(Group.SECOND_ADDRESS, "Second address: 2nd line", PEOPLE, ORGANISATIONS),
    SECOND_STREET_3(Group.SECOND_ADDRESS, "Second address: 3rd line", PEOPLE, ORGANISATIONS),
    SECOND_HOUSE_NUMBER(Group.SECOND_ADDRESS, "Second address: house number", PEOPLE, ORGANISATIONS),
    SECOND_DISTRICT(Group.SECOND_ADDRESS, "Second address: district", PEOPLE, ORGANISATIONS),
    SECOND_POSTCODE(Group.SECOND_ADDRESS, "Second address: postcode", PEOPLE, ORGANISATIONS),
    SECOND_LOCALITY(Group.SECOND_ADDRESS, "Second address: city", PEOPLE, ORGANISATIONS),
    SECOND_ADMIN_AREA(Group.SECOND_ADDRESS, "Second address: state or province", PEOPLE, ORGANISATIONS),
    SECOND_COUNTRY(Group.SECOND_ADDRESS, "Second address: country", PEOPLE, ORGANISATIONS),
    SECOND_ADDRESS_LABEL(Group.SECOND_ADDRESS, "Second address: kind", PEOPLE, ORGANISATIONS),
    /// That people may be contacted, or not; for what and how, the mapping says.
    CONSENT(Group.CONSENT, "Consent", PEOPLE),
    CONSENT_DATE(Group.CONSENT, "Consent: since when", PEOPLE),
    CONSENT_HOW(Group.CONSENT, "Consent: how it was given", PEOPLE),
    CONSENT_TEXT(Group.CONSENT, "Consent: text that was shown", PEOPLE),
    ROLE(Group.OTHER, "Role towards us", PEOPLE, ORGANISATIONS),
    ROLE_SINCE(Group.OTHER, "Role since", PEOPLE, ORGANISATIONS),
    TAGS(Group.OTHER, "Tags", PEOPLE, ORGANISATIONS),
    /// A field that the company has added; which one, the mapping says.
    OWN(Group.OTHER, "A field of your own", PEOPLE, ORGANISATIONS),
    NOTE(Group.OTHER, "Note", PEOPLE, ORGANISATIONS),
    IGNORE(Group.OTHER, "Leave out", PEOPLE, ORGANISATIONS);

    /// The headings of the select box.
    public enum Group {
        NAME("Name"),
        PERSON("Person"),
        WORK("Work"),
        EMAIL("E-mail"),
        PHONE("Phone"),
        NUMBERS("Numbers and links"),
        ADDRESS("Address"),
        SECOND_ADDRESS("Second address"),
        CONSENT("Consent"),
        OTHER("Other");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// The targets whose cells join: the others take one column of a table.
    private static final Set<Target> SEVERAL = EnumSet.of(
            EMAIL,
            EMAIL_WORK,
            EMAIL_PRIVATE,
            EMAIL_LABEL,
            PHONE,
            PHONE_MOBILE,
            PHONE_WORK,
            PHONE_HOME,
            PHONE_FAX,
            PHONE_LABEL,
            WEBSITE,
            SOCIAL,
            ROLE,
            TAGS,
            CONSENT,
            OWN,
            NOTE,
            IGNORE,
            PREFIX,
            ADDITIONAL_NAME);

    private final Group group;
    private final String label;
    private final boolean ofPeople;
    private final boolean ofOrganisations;

    Target(Group group, String label, ImportKind... kinds) {
        this.group = group;
        this.label = label;
        var all = List.of(kinds);
        this.ofPeople = all.contains(PEOPLE);
        this.ofOrganisations = all.contains(ORGANISATIONS);
    }

    /// The select box for one kind of import: the targets under their headings, in order.
    public static Map<Group, List<Target>> choices(ImportKind kind) {
        return Arrays.stream(values())
                .filter(target -> target.fits(kind) && target != OWN && target != CONSENT)
                .collect(Collectors.groupingBy(Target::group, LinkedHashMap::new, Collectors.toList()));
    }

    /// The field of a party that it fills, as roles close it; empty for its name, and for nothing.
    public Optional<PartyField> field(ImportKind kind) {
        return switch (group) {
            case NAME -> Optional.empty();
            case PERSON -> Optional.of(this == BIRTHDAY ? PartyField.BORN : PartyField.LANGUAGE);
            case WORK ->
                switch (kind) {
                    case PEOPLE -> Optional.of(PartyField.WORK);
                    case ORGANISATIONS -> this == ORGANISATION ? Optional.empty() : Optional.of(PartyField.INDUSTRY);
                };
            case EMAIL -> Optional.of(PartyField.EMAIL);
            case PHONE -> Optional.of(PartyField.PHONE);
            case NUMBERS -> Optional.of(PartyField.IDENTIFIERS);
            case ADDRESS, SECOND_ADDRESS -> Optional.of(PartyField.ADDRESS);
            case CONSENT -> Optional.of(PartyField.CONSENT);
            case OTHER ->
                switch (this) {
                    case ROLE, ROLE_SINCE -> Optional.of(PartyField.ROLE);
                    case TAGS -> Optional.of(PartyField.TAG);
                    case NOTE -> Optional.of(PartyField.NOTE);
                    default -> Optional.empty();
                };
        };
    }

    public Group group() {
        return group;
    }

    public String label() {
        return label;
    }

    public boolean fits(ImportKind kind) {
        return switch (kind) {
            case PEOPLE -> ofPeople;
            case ORGANISATIONS -> ofOrganisations;
        };
    }

    /// Whether more than one column of a table may mean this.
    public boolean takesSeveral() {
        return SEVERAL.contains(this);
    }

    /// The same part of the second address.
    Target inSecondAddress() {
        return group == Group.ADDRESS ? valueOf("SECOND_" + name()) : this;
    }

    /// The part of an address, whichever of the two.
    Target part() {
        return group == Group.SECOND_ADDRESS ? valueOf(name().substring("SECOND_".length())) : this;
    }
}
