package rapport.customers;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static rapport.customers.db.Tables.ADDRESS;
import static rapport.customers.db.Tables.IDENTIFIER;
import static rapport.customers.db.Tables.ORGANISATION;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.PARTY_ROLE;
import static rapport.customers.db.Tables.PERSON;
import static rapport.customers.db.Tables.RELATIONSHIP;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.customers.facts.Additions;
import rapport.customers.facts.AddressFact;
import rapport.customers.facts.Country;
import rapport.customers.facts.EmploymentFact;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.NameOrder;
import rapport.customers.facts.OrganisationFacts;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.PersonName;
import rapport.customers.facts.PostalAddress;
import rapport.customers.facts.RoleFact;
import rapport.customers.tags.Tags;
import rapport.customfields.CustomValues;
import rapport.customfields.ReckonedFields;

/// Reads parties with everything that we know of them, any number with one statement: for modules that hand it on.
@Component
public class KnownParties {
    /// An employer of today: the organisation, and what the person does there.
    private record Employer(PartyId organisation, EmploymentFact fact) {}

    private record AddressRow(
            String[] lines,
            String dependentLocality,
            String locality,
            String adminArea,
            String postcode,
            String sortingCode,
            String country,
            String label) {

        AddressFact fact() {
            return new AddressFact(
                    new PostalAddress(
                            Country.ofCode(country),
                            adminArea,
                            locality,
                            dependentLocality,
                            postcode,
                            sortingCode,
                            List.of(lines)),
                    label);
        }
    }

    private static final Field<List<IdentifierFact>> IDENTIFIERS = multiset(
                    select(IDENTIFIER.KIND, IDENTIFIER.WRITTEN, IDENTIFIER.NORMAL, IDENTIFIER.LABEL, IDENTIFIER.VALID)
                            .from(IDENTIFIER)
                            .where(IDENTIFIER.PARTY_ID.eq(PARTY.ID))
                            .orderBy(IDENTIFIER.POSITION, IDENTIFIER.ID))
            .convertFrom(rows -> rows.map(Records.mapping(IdentifierFact::new)));
    private static final Field<List<AddressRow>> ADDRESSES = multiset(select(
                            ADDRESS.LINES,
                            ADDRESS.DEPENDENT_LOCALITY,
                            ADDRESS.LOCALITY,
                            ADDRESS.ADMIN_AREA,
                            ADDRESS.POSTCODE,
                            ADDRESS.SORTING_CODE,
                            ADDRESS.COUNTRY,
                            ADDRESS.LABEL)
                    .from(ADDRESS)
                    .where(ADDRESS.PARTY_ID.eq(PARTY.ID))
                    .orderBy(ADDRESS.POSITION, ADDRESS.ID))
            .convertFrom(rows -> rows.map(Records.mapping(AddressRow::new)));
    private static final Field<List<RoleFact>> ROLES = multiset(select(PARTY_ROLE.ROLE, PARTY_ROLE.SINCE)
                    .from(PARTY_ROLE)
                    .where(PARTY_ROLE.PARTY_ID.eq(PARTY.ID))
                    .and(PARTY_ROLE.UNTIL.isNull())
                    .orderBy(PARTY_ROLE.SINCE))
            .convertFrom(rows -> rows.map(Records.mapping(RoleFact::new)));

    private static final Field<String> OWNER = Owners.nameOf(PARTY.OWNER_ID);

    /// The hour of the transaction: new rows carry it too.
    private static final Field<Instant> NOW = DSL.field("now()", SQLDataType.INSTANT);

    private final DSLContext db;
    private final ReckonedFields reckoned;

    KnownParties(DSLContext db, ReckonedFields reckoned) {
        this.db = db;
        this.reckoned = reckoned;
    }

    /// Empty when there is no such party of this kind, or none that the viewer may see.
    @Transactional(readOnly = true)
    public Optional<KnownParty> find(PartyId id, PartyKind kind, Viewer viewer) {
        return read(PARTY.ID.eq(id).and(PARTY.KIND.eq(kind)), viewer).values().stream()
                .findFirst();
    }

    /// Those people and organisations among these that the viewer may see, in the order of the ids.
    @Transactional(readOnly = true)
    public List<KnownParty> of(Collection<PartyId> ids, Viewer viewer) {
        var found = read(
                DSL.condition(
                        "{0} = any({1})",
                        PARTY.ID, DSL.val(ids.stream().map(PartyId::value).toArray(UUID[]::new))),
                viewer);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /// What [#find] would say of a party that was made in this transaction: it is what we were
    /// told, so only the hour is asked for. Employers are read back, for they may be new, and so is
    /// what is reckoned.
    @Transactional(propagation = Propagation.MANDATORY)
    public KnownParty justMade(PartyId id, PartyFacts told, Viewer viewer) {
        return switch (told) {
            case PersonFacts person
            when !person.employments().isEmpty() || reckoned.any(CustomerKinds.PERSON) ->
                find(id, PartyKind.PERSON, viewer).orElseThrow();
            case OrganisationFacts _
            when reckoned.any(CustomerKinds.ORGANISATION) ->
                find(id, PartyKind.ORGANISATION, viewer).orElseThrow();
            case PersonFacts person -> justMade(id, person.display(), person, viewer);
            case OrganisationFacts organisation -> justMade(id, organisation.name(), organisation, viewer);
        };
    }

    private KnownParty justMade(PartyId id, String name, PartyFacts told, Viewer maker) {
        Instant now = db.select(NOW).fetchSingle(NOW);
        return new KnownParty(
                id, 1, name, told, CustomValues.NONE, OwnerId.of(maker.id()), maker.name(), List.of(), now, now, null);
    }

    private Map<PartyId, KnownParty> read(Condition which, Viewer viewer) {
        var found = new LinkedHashMap<PartyId, KnownParty>();
        var employers = employers(viewer);
        var made = reckoned(viewer);
        db.select(
                        PARTY.ID,
                        PARTY.KIND,
                        FactSight.called(PARTY, viewer.rights()).as(PARTY.NAME),
                        PARTY.NOTE,
                        PARTY.CUSTOM,
                        Tags.NAMES,
                        PARTY.VERSION,
                        PARTY.OWNER_ID,
                        OWNER)
                .select(PARTY.CREATED_AT, PARTY.UPDATED_AT, PARTY.LAST_INTERACTION_AT)
                .select(PERSON.PREFIX, PERSON.GIVEN, PERSON.ADDITIONAL, PERSON.FAMILY, PERSON.SUFFIX, PERSON.NAME_ORDER)
                .select(PERSON.BORN, PERSON.LANGUAGE, ORGANISATION.LEGAL_FORM, ORGANISATION.INDUSTRY)
                .select(IDENTIFIERS, ADDRESSES, ROLES, employers, made)
                .from(PARTY)
                .leftJoin(PERSON)
                .on(PERSON.PARTY_ID.eq(PARTY.ID))
                .leftJoin(ORGANISATION)
                .on(ORGANISATION.PARTY_ID.eq(PARTY.ID))
                .where(which)
                .and(PartySight.of(viewer))
                .and(PARTY.KIND.ne(PartyKind.HOUSEHOLD))
                .forEach(row -> found.put(row.get(PARTY.ID), party(row, row.get(employers), row.get(made), viewer)));
        return found;
    }

    private Field<CustomValues> reckoned(Viewer viewer) {
        return when(PARTY.KIND.eq(inline(PartyKind.PERSON)), reckoned.alone(CustomerKinds.PERSON, viewer))
                .otherwise(reckoned.alone(CustomerKinds.ORGANISATION, viewer));
    }

    private static KnownParty party(Record row, List<Employer> employers, CustomValues reckoned, Viewer viewer) {
        List<AddressFact> addresses =
                row.get(ADDRESSES).stream().map(AddressRow::fact).toList();
        PartyFacts facts = row.get(PARTY.KIND) == PartyKind.PERSON
                ? new PersonFacts(
                        name(row),
                        row.get(PERSON.BORN),
                        row.get(PERSON.LANGUAGE),
                        row.get(IDENTIFIERS),
                        addresses,
                        row.get(ROLES),
                        employers.stream().map(Employer::fact).toList(),
                        row.get(PARTY.NOTE),
                        new Additions(row.get(PARTY.CUSTOM), List.of(row.get(Tags.NAMES))))
                : new OrganisationFacts(
                        row.get(PARTY.NAME),
                        row.get(ORGANISATION.LEGAL_FORM),
                        row.get(ORGANISATION.INDUSTRY),
                        row.get(IDENTIFIERS),
                        addresses,
                        row.get(ROLES),
                        row.get(PARTY.NOTE),
                        new Additions(row.get(PARTY.CUSTOM), List.of(row.get(Tags.NAMES))));
        var sight = FactSight.of(facts, viewer);
        boolean owned = sight.shows(PartyField.OWNER);
        return new KnownParty(
                row.get(PARTY.ID),
                row.get(PARTY.VERSION),
                row.get(PARTY.NAME),
                sight.shown(facts),
                reckoned,
                owned ? row.get(PARTY.OWNER_ID) : null,
                owned ? Objects.requireNonNullElse(row.get(OWNER), "") : "",
                sight.shows(PartyField.WORK)
                        ? employers.stream().map(Employer::organisation).toList()
                        : List.of(),
                row.get(PARTY.CREATED_AT),
                row.get(PARTY.UPDATED_AT),
                sight.shows(PartyField.CONTACT) ? row.get(PARTY.LAST_INTERACTION_AT) : null);
    }

    private static PersonName name(Record row) {
        return new PersonName(
                row.get(PERSON.PREFIX),
                row.get(PERSON.GIVEN),
                row.get(PERSON.ADDITIONAL),
                row.get(PERSON.FAMILY),
                row.get(PERSON.SUFFIX),
                NameOrder.valueOf(row.get(PERSON.NAME_ORDER)));
    }

    /// Those that the viewer may see.
    private static Field<List<Employer>> employers(Viewer viewer) {
        var employer = PARTY.as("employer");
        return multiset(select(employer.ID, employer.NAME, RELATIONSHIP.TITLE, RELATIONSHIP.DEPARTMENT)
                        .from(RELATIONSHIP)
                        .join(employer)
                        .on(employer.ID.eq(RELATIONSHIP.TO_ID))
                        .where(RELATIONSHIP.FROM_ID.eq(PARTY.ID))
                        .and(RELATIONSHIP.KIND.eq(RelationshipKind.WORKS_FOR))
                        .and(RELATIONSHIP.UNTIL.isNull())
                        .and(PartySight.of(employer, viewer))
                        .orderBy(RELATIONSHIP.ID))
                .convertFrom(rows -> rows.map(row ->
                        new Employer(row.value1(), new EmploymentFact(row.value2(), row.value3(), row.value4()))));
    }
}
