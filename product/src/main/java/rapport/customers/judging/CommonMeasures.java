package rapport.customers.judging;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static rapport.customers.db.Tables.IDENTIFIER;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.PARTY_ROLE;
import static rapport.customers.judging.Dimension.COMPLETENESS;
import static rapport.customers.judging.Dimension.CONSISTENCY;
import static rapport.customers.judging.Dimension.TIMELINESS;
import static rapport.customers.judging.Dimension.UNIQUENESS;
import static rapport.customers.judging.Dimension.VALIDITY;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import rapport.access.Rights;
import rapport.customers.PartyField;
import rapport.customers.PartyKind;
import rapport.customers.facts.IdentifierKind;

/// What can be wrong with people and organisations alike.
record CommonMeasures(PartyKind kind) {
    private static final String EMAIL = "^[^@[:space:]]+@[^@[:space:].]+([.][^@[:space:].]+)+$";
    private static final int DAYS = 365;

    List<Measure> all() {
        return List.of(
                missing("no_email", "E-mail", "Have an e-mail", "No e-mail", 3, PartyField.EMAIL, PARTY.EMAIL),
                missing("no_phone", "Phone", "Have a phone", "No phone", 2, PartyField.PHONE, PARTY.PHONE),
                missing("no_city", "Address", "Have a city", "No city", 2, PartyField.ADDRESS, PARTY.CITY),
                missing("no_country", "Address", "Have a country", "No country", 2, PartyField.ADDRESS, PARTY.COUNTRY),
                of("no_role", COMPLETENESS, "Role", "Have a role", "No role", 1, PartyField.ROLE, noRole()),
                of("no_owner", COMPLETENESS, "Owner", "Have an owner", "No owner", 2, PartyField.OWNER, noOwner()),
                of(
                        "bad_email",
                        VALIDITY,
                        "E-mail",
                        "E-mails can be reached",
                        "E-mail that cannot be reached",
                        3,
                        PartyField.EMAIL,
                        Contacts.has(IdentifierKind.EMAIL),
                        _ -> Contacts.has(
                                IdentifierKind.EMAIL,
                                own -> own.VALID.isFalse().or(condition("{0} !~ {1}", own.NORMAL, inline(EMAIL))))),
                of(
                        "bad_phone",
                        VALIDITY,
                        "Phone",
                        "Phones can be dialled",
                        "Phone that cannot be dialled",
                        2,
                        PartyField.PHONE,
                        Contacts.has(IdentifierKind.PHONE),
                        _ -> Contacts.has(IdentifierKind.PHONE, own -> own.VALID.isFalse())),
                of(
                        "bad_postcode",
                        VALIDITY,
                        "Address",
                        "Postcodes look as their country writes them",
                        "Postcode that its country does not have",
                        1,
                        PartyField.ADDRESS,
                        CountryRules.hasPostcode(),
                        _ -> CountryRules.hasStrangePostcode()),
                new Measure(
                        "stand_in",
                        kind,
                        VALIDITY,
                        "Name, e-mail, phone",
                        "Nothing typed just to fill a field",
                        "Typed just to fill a field",
                        3,
                        List.of(PartyField.EMAIL, PartyField.PHONE),
                        trueCondition(),
                        _ -> standIn()),
                of(
                        "shared_email",
                        UNIQUENESS,
                        "E-mail",
                        "E-mails that nobody else has",
                        "E-mail that another has too",
                        2,
                        PartyField.EMAIL,
                        Contacts.has(IdentifierKind.EMAIL),
                        rights -> Contacts.shares(IdentifierKind.EMAIL, kind, rights)),
                of(
                        "shared_phone",
                        UNIQUENESS,
                        "Phone",
                        "Phones that nobody else has",
                        "Phone that another has too",
                        1,
                        PartyField.PHONE,
                        Contacts.has(IdentifierKind.PHONE),
                        rights -> Contacts.shares(IdentifierKind.PHONE, kind, rights)),
                of(
                        "not_heard_of",
                        TIMELINESS,
                        "Everything",
                        "Changed or heard of within a year",
                        "Neither changed nor heard of for a year",
                        2,
                        PartyField.CONTACT,
                        trueCondition(),
                        _ -> greatest(PARTY.UPDATED_AT, PARTY.LAST_INTERACTION_AT)
                                .lt(daysAgo(DAYS))),
                of(
                        "old_contact",
                        TIMELINESS,
                        "E-mail and phone",
                        "Reached, or told how, within two years",
                        "No touch and no new e-mail or phone for two years",
                        2,
                        PartyField.CONTACT,
                        hasContact(),
                        _ -> PARTY.LAST_INTERACTION_AT
                                .isNull()
                                .or(PARTY.LAST_INTERACTION_AT.lt(daysAgo(2 * DAYS)))
                                .and(not(toldSince(daysAgo(2 * DAYS))))),
                new Measure(
                        "foreign_phone",
                        kind,
                        CONSISTENCY,
                        "Phone and address",
                        "Phone and address are of one country",
                        "Phone of another country than the address",
                        1,
                        List.of(PartyField.PHONE, PartyField.ADDRESS),
                        PARTY.PHONE.ne(inline("")).and(PARTY.COUNTRY.ne(inline(""))),
                        _ -> CountryRules.phoneIsOfAnotherCountry()));
    }

    private Measure missing(
            String key, String about, String good, String problem, int weight, PartyField reads, Field<String> column) {
        return of(key, COMPLETENESS, about, good, problem, weight, reads, column.eq(inline("")));
    }

    private Measure of(
            String key,
            Dimension dimension,
            String about,
            String good,
            String problem,
            int weight,
            PartyField reads,
            Condition wrong) {
        return of(key, dimension, about, good, problem, weight, reads, trueCondition(), _ -> wrong);
    }

    private Measure of(
            String key,
            Dimension dimension,
            String about,
            String good,
            String problem,
            int weight,
            PartyField reads,
            Condition asked,
            Function<Rights, Condition> wrong) {
        return new Measure(key, kind, dimension, about, good, problem, weight, List.of(reads), asked, wrong);
    }

    private static Condition noRole() {
        var held = PARTY_ROLE.as("held");
        return not(
                exists(selectOne().from(held).where(held.PARTY_ID.eq(PARTY.ID)).and(held.UNTIL.isNull())));
    }

    private static Condition noOwner() {
        return PARTY.OWNER_ID.isNull();
    }

    private static Condition standIn() {
        return condition("{0} ~ {1}", lower(PARTY.NAME), inline(StandIns.NAME))
                .or(Contacts.has(
                        IdentifierKind.EMAIL, own -> condition("{0} ~ {1}", own.NORMAL, inline(StandIns.EMAIL))))
                .or(Contacts.has(
                        IdentifierKind.PHONE, own -> condition("{0} ~ {1}", own.NORMAL, inline(StandIns.PHONE))));
    }

    private static Condition hasContact() {
        return PARTY.EMAIL.ne(inline("")).or(PARTY.PHONE.ne(inline("")));
    }

    private static Condition toldSince(Field<Instant> moment) {
        var told = IDENTIFIER.as("told");
        return exists(selectOne()
                .from(told)
                .where(told.PARTY_ID.eq(PARTY.ID))
                .and(told.KIND.in(inline(IdentifierKind.EMAIL), inline(IdentifierKind.PHONE)))
                .and(told.SINCE.ge(moment)));
    }

    private static Field<Instant> daysAgo(int days) {
        return field("(now() - make_interval(days => {0}))", SQLDataType.INSTANT, inline(days));
    }
}
