package rapport.customers;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static rapport.customers.db.Tables.ORGANISATION;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.RELATIONSHIP;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jooq.Field;
import rapport.access.OwnerId;
import rapport.access.Right;
import rapport.access.Rights;
import rapport.customers.db.tables.Organisation;
import rapport.customers.db.tables.Party;
import rapport.customers.facts.Country;
import rapport.expressions.Option;

/// What statements of other modules may show of a party that a column of theirs names, and that the viewer may see.
public final class PartyNamed {
    /// The party whose row a statement about parties reads: for words that other modules add to theirs.
    public static final Field<PartyId> HERE = PARTY.ID;

    /// For words whose choices are countries.
    public static final List<Option> COUNTRIES = Country.all().stream()
            .map(country -> new Option(country.code(), country.name(Locale.ENGLISH)))
            .toList();

    private static final Party NAMED = PARTY.as("named");
    private static final Party EMPLOYER = PARTY.as("employer");
    private static final Organisation FIRM = ORGANISATION.as("firm");

    private PartyNamed() {}

    /// What it is called, for whoever has these rights.
    public static Field<String> name(Field<PartyId> id, Rights rights) {
        return field(select(FactSight.called(NAMED, rights)).from(NAMED).where(NAMED.ID.eq(id)));
    }

    public static Field<PartyKind> kind(Field<PartyId> id) {
        return field(select(NAMED.KIND).from(NAMED).where(NAMED.ID.eq(id)));
    }

    /// To whom it belongs; null for nobody.
    public static Field<OwnerId> owner(Field<PartyId> id) {
        return field(select(NAMED.OWNER_ID).from(NAMED).where(NAMED.ID.eq(id)));
    }

    /// What is reckoned of it in the words of its list, in a statement that does not read that list.
    public static <T> Field<T> reckoned(Field<PartyId> id, Field<T> value) {
        return field(select(value).from(PARTY).where(PARTY.ID.eq(id)));
    }

    public static Field<String> city(Field<PartyId> id) {
        return field(select(NAMED.CITY).from(NAMED).where(NAMED.ID.eq(id)));
    }

    public static Field<String> country(Field<PartyId> id) {
        return field(select(NAMED.COUNTRY).from(NAMED).where(NAMED.ID.eq(id)));
    }

    /// The latitude of where it is; null where that is not known.
    public static Field<Double> latitude(Field<PartyId> id) {
        return field(select(NAMED.LATITUDE).from(NAMED).where(NAMED.ID.eq(id)));
    }

    public static Field<Double> longitude(Field<PartyId> id) {
        return field(select(NAMED.LONGITUDE).from(NAMED).where(NAMED.ID.eq(id)));
    }

    /// In which industry an organisation works; null for a person.
    public static Field<String> industry(Field<PartyId> id) {
        return field(select(FIRM.INDUSTRY).from(FIRM).where(FIRM.PARTY_ID.eq(id)));
    }

    /// The first e-mail; empty where there is none, or where the rights hide it.
    public static Field<String> email(Field<PartyId> id, Rights rights) {
        return open(id, rights, PartyField.EMAIL, NAMED.EMAIL);
    }

    public static Field<String> phone(Field<PartyId> id, Rights rights) {
        return open(id, rights, PartyField.PHONE, NAMED.PHONE);
    }

    /// Its city, unless the rights hide where it lives.
    public static Field<String> openCity(Field<PartyId> id, Rights rights) {
        return open(id, rights, PartyField.ADDRESS, NAMED.CITY);
    }

    /// When there was a touch last.
    public static Field<Instant> lastContact(Field<PartyId> id, Rights rights) {
        return open(id, rights, PartyField.CONTACT, NAMED.LAST_INTERACTION_AT);
    }

    /// Of a person the organisation for which it works, as far as the rights reach; an organisation is its own.
    public static Field<String> company(Field<PartyId> id, Rights rights) {
        Field<String> employed = FactSight.of(PartyKind.PERSON, rights).shows(PartyField.WORK)
                ? field(select(EMPLOYER.NAME)
                        .from(RELATIONSHIP)
                        .join(EMPLOYER)
                        .on(EMPLOYER.ID.eq(RELATIONSHIP.TO_ID))
                        .where(RELATIONSHIP.FROM_ID.eq(id))
                        .and(RELATIONSHIP.KIND.eq(inline(RelationshipKind.WORKS_FOR)))
                        .and(RELATIONSHIP.UNTIL.isNull())
                        .and(PartySight.of(EMPLOYER, rights, Right.READ))
                        .orderBy(RELATIONSHIP.ID)
                        .limit(inline(1)))
                : inline((String) null);
        return field(select(when(NAMED.KIND.eq(inline(PartyKind.ORGANISATION)), NAMED.NAME)
                        .otherwise(employed))
                .from(NAMED)
                .where(NAMED.ID.eq(id)));
    }

    private static <T> Field<T> open(Field<PartyId> id, Rights rights, PartyField what, Field<T> column) {
        FactSight people = FactSight.of(PartyKind.PERSON, rights);
        FactSight organisations = FactSight.of(PartyKind.ORGANISATION, rights);
        return field(select(when(NAMED.KIND.eq(inline(PartyKind.PERSON)), people.shown(what, column))
                        .otherwise(organisations.shown(what, column)))
                .from(NAMED)
                .where(NAMED.ID.eq(id)));
    }
}
