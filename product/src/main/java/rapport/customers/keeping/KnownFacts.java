package rapport.customers.keeping;

import static org.jooq.impl.DSL.noCondition;
import static rapport.customers.db.Tables.ADDRESS;
import static rapport.customers.db.Tables.IDENTIFIER;
import static rapport.customers.db.Tables.ORGANISATION;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.PARTY_ROLE;
import static rapport.customers.db.Tables.PERSON;
import static rapport.customers.db.Tables.RELATIONSHIP;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartySight;
import rapport.customers.RelationshipKind;
import rapport.customers.SourceId;
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

/// What we know of parties, in the form in which we are told: so that new facts can be held against it.
@Component
public class KnownFacts {
    private final DSLContext db;

    KnownFacts(DSLContext db) {
        this.db = db;
    }

    /// The parties of a kind in the order of their ids, from one on.
    ///
    /// @param after the last of those that were read before, or null
    public List<PartyId> next(PartyKind kind, @Nullable PartyId after, int most) {
        return db.select(PARTY.ID)
                .from(PARTY)
                .where(PARTY.KIND.eq(kind))
                .and(after == null ? noCondition() : PARTY.ID.gt(after))
                .orderBy(PARTY.ID)
                .limit(most)
                .fetch(PARTY.ID);
    }

    /// How many of a kind there are.
    public long count(PartyKind kind) {
        return db.fetchCount(PARTY, PARTY.KIND.eq(kind));
    }

    /// Households and ids of nobody are left out.
    public Map<PartyId, PartyFacts> of(Collection<PartyId> ids) {
        return of(ids, noCondition());
    }

    /// The same without jobs at employers whom the viewer may not see: he could not name them.
    Map<PartyId, PartyFacts> of(Collection<PartyId> ids, Viewer viewer) {
        return of(ids, PartySight.of(viewer));
    }

    /// The same with those identifiers, addresses and roles alone that a source was the first to tell.
    Map<PartyId, PartyFacts> broughtBy(SourceId source, Collection<PartyId> ids) {
        return of(
                ids,
                noCondition(),
                IDENTIFIER.SOURCE_ID.eq(source),
                ADDRESS.SOURCE_ID.eq(source),
                PARTY_ROLE.SOURCE_ID.eq(source));
    }

    private Map<PartyId, PartyFacts> of(Collection<PartyId> ids, Condition employersSeen) {
        return of(ids, employersSeen, noCondition(), noCondition(), noCondition());
    }

    private Map<PartyId, PartyFacts> of(
            Collection<PartyId> ids,
            Condition employersSeen,
            Condition whichIdentifiers,
            Condition whichAddresses,
            Condition whichRoles) {
        Map<PartyId, List<IdentifierFact>> identifiers = identifiers(ids, whichIdentifiers);
        Map<PartyId, List<AddressFact>> addresses = addresses(ids, whichAddresses);
        Map<PartyId, List<RoleFact>> roles = roles(ids, whichRoles);
        Map<PartyId, List<EmploymentFact>> employments = employments(ids, employersSeen);
        var known = new LinkedHashMap<PartyId, PartyFacts>();
        db.select(PARTY.ID, PARTY.KIND, PARTY.NAME, PARTY.NOTE, PARTY.CUSTOM, Tags.NAMES)
                .select(PERSON.PREFIX, PERSON.GIVEN, PERSON.ADDITIONAL, PERSON.FAMILY, PERSON.SUFFIX, PERSON.NAME_ORDER)
                .select(PERSON.BORN, PERSON.LANGUAGE, ORGANISATION.LEGAL_FORM, ORGANISATION.INDUSTRY)
                .from(PARTY)
                .leftJoin(PERSON)
                .on(PERSON.PARTY_ID.eq(PARTY.ID))
                .leftJoin(ORGANISATION)
                .on(ORGANISATION.PARTY_ID.eq(PARTY.ID))
                .where(isOneOf(PARTY.ID, ids))
                .and(PARTY.KIND.ne(PartyKind.HOUSEHOLD))
                .forEach(row -> {
                    PartyId id = row.get(PARTY.ID);
                    var theirIdentifiers = identifiers.getOrDefault(id, List.of());
                    var theirAddresses = addresses.getOrDefault(id, List.of());
                    var theirRoles = roles.getOrDefault(id, List.of());
                    known.put(
                            id,
                            row.get(PARTY.KIND) == PartyKind.PERSON
                                    ? new PersonFacts(
                                            name(row),
                                            row.get(PERSON.BORN),
                                            row.get(PERSON.LANGUAGE),
                                            theirIdentifiers,
                                            theirAddresses,
                                            theirRoles,
                                            employments.getOrDefault(id, List.of()),
                                            row.get(PARTY.NOTE),
                                            new Additions(row.get(PARTY.CUSTOM), List.of(row.get(Tags.NAMES))))
                                    : new OrganisationFacts(
                                            row.get(PARTY.NAME),
                                            row.get(ORGANISATION.LEGAL_FORM),
                                            row.get(ORGANISATION.INDUSTRY),
                                            theirIdentifiers,
                                            theirAddresses,
                                            theirRoles,
                                            row.get(PARTY.NOTE),
                                            new Additions(row.get(PARTY.CUSTOM), List.of(row.get(Tags.NAMES)))));
                });
        return known;
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

    private Map<PartyId, List<IdentifierFact>> identifiers(Collection<PartyId> ids, Condition which) {
        return db
                .select(
                        IDENTIFIER.PARTY_ID,
                        IDENTIFIER.KIND,
                        IDENTIFIER.WRITTEN,
                        IDENTIFIER.NORMAL,
                        IDENTIFIER.LABEL,
                        IDENTIFIER.VALID)
                .from(IDENTIFIER)
                .where(isOneOf(IDENTIFIER.PARTY_ID, ids))
                .and(which)
                .orderBy(IDENTIFIER.PARTY_ID, IDENTIFIER.POSITION, IDENTIFIER.ID)
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.value1(),
                        Collectors.mapping(
                                row -> new IdentifierFact(
                                        row.value2(), row.value3(), row.value4(), row.value5(), row.value6()),
                                Collectors.toList())));
    }

    private Map<PartyId, List<AddressFact>> addresses(Collection<PartyId> ids, Condition which) {
        return db
                .selectFrom(ADDRESS)
                .where(isOneOf(ADDRESS.PARTY_ID, ids))
                .and(which)
                .orderBy(ADDRESS.PARTY_ID, ADDRESS.POSITION, ADDRESS.ID)
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.getPartyId(),
                        Collectors.mapping(
                                row -> new AddressFact(
                                        new PostalAddress(
                                                Country.ofCode(row.getCountry()),
                                                row.getAdminArea(),
                                                row.getLocality(),
                                                row.getDependentLocality(),
                                                row.getPostcode(),
                                                row.getSortingCode(),
                                                List.of(row.getLines())),
                                        row.getLabel()),
                                Collectors.toList())));
    }

    private Map<PartyId, List<RoleFact>> roles(Collection<PartyId> ids, Condition which) {
        return db
                .select(PARTY_ROLE.PARTY_ID, PARTY_ROLE.ROLE, PARTY_ROLE.SINCE)
                .from(PARTY_ROLE)
                .where(isOneOf(PARTY_ROLE.PARTY_ID, ids))
                .and(which)
                .and(PARTY_ROLE.UNTIL.isNull())
                .orderBy(PARTY_ROLE.SINCE)
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.value1(),
                        Collectors.mapping(row -> new RoleFact(row.value2(), row.value3()), Collectors.toList())));
    }

    private Map<PartyId, List<EmploymentFact>> employments(Collection<PartyId> ids, Condition seen) {
        return db
                .select(RELATIONSHIP.FROM_ID, PARTY.NAME, RELATIONSHIP.TITLE, RELATIONSHIP.DEPARTMENT)
                .from(RELATIONSHIP)
                .join(PARTY)
                .on(PARTY.ID.eq(RELATIONSHIP.TO_ID))
                .where(isOneOf(RELATIONSHIP.FROM_ID, ids))
                .and(RELATIONSHIP.KIND.eq(RelationshipKind.WORKS_FOR))
                .and(RELATIONSHIP.UNTIL.isNull())
                .and(seen)
                .orderBy(RELATIONSHIP.ID)
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.value1(),
                        Collectors.mapping(
                                row -> new EmploymentFact(row.value2(), row.value3(), row.value4()),
                                Collectors.toList())));
    }

    /// One text of the statement, however many they are: so the database plans it once.
    private static Condition isOneOf(Field<PartyId> column, Collection<PartyId> ids) {
        return DSL.condition(
                "{0} = any({1})",
                column, DSL.val(ids.stream().map(PartyId::value).toArray(UUID[]::new)));
    }
}
