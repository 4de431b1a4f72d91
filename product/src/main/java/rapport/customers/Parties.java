package rapport.customers;

import static rapport.customers.db.Tables.HOUSEHOLD_MEMBER;
import static rapport.customers.db.Tables.IDENTIFIER;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.RELATIONSHIP;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.facts.IdentifierKind;

/// What other modules may ask and tell about parties.
@Component
public class Parties {
    /// @param path the address of its page
    public record Named(PartyId id, PartyKind kind, String name, String path) {
        static Named of(PartyId id, PartyKind kind, String name) {
            return new Named(id, kind, name, kind.path() + "/" + id);
        }
    }

    private final DSLContext db;

    Parties(DSLContext db) {
        this.db = db;
    }

    /// The parties among these that the viewer may see, by id.
    public Map<PartyId, Named> named(Collection<PartyId> ids, Viewer viewer) {
        return db.select(PARTY.ID, PARTY.KIND, FactSight.called(PARTY, viewer.rights()))
                .from(PARTY)
                .where(among(ids))
                .and(PartySight.of(viewer))
                .fetchMap(PARTY.ID, row -> Named.of(row.value1(), row.value2(), row.value3()));
    }

    /// Of which kind each of these is.
    public Map<PartyId, PartyKind> kinds(Collection<PartyId> ids) {
        return db.select(PARTY.ID, PARTY.KIND).from(PARTY).where(among(ids)).fetchMap(PARTY.ID, PARTY.KIND);
    }

    /// Those among these that the viewer may change.
    public Set<PartyId> changeable(Collection<PartyId> ids, Viewer viewer) {
        return db.select(PARTY.ID)
                .from(PARTY)
                .where(among(ids))
                .and(PartySight.of(PARTY, viewer, Right.EDIT))
                .fetchSet(PARTY.ID);
    }

    /// One text of the statement, however many they are: so the database plans it once.
    private static Condition among(Collection<PartyId> ids) {
        return DSL.condition(
                "{0} = any({1})",
                PARTY.ID, DSL.val(ids.stream().map(PartyId::value).toArray(UUID[]::new)));
    }

    public Optional<Named> find(PartyId id, Viewer viewer) {
        return Optional.ofNullable(named(List.of(id), viewer).get(id));
    }

    /// Somebody whom a message to this address reaches.
    ///
    /// @param email in its normal form
    public record Reached(String email, PartyId id, PartyKind kind) {}

    /// Whose e-mail addresses these are, for whoever files messages: no viewer is asked, and
    /// nothing of it may be shown.
    ///
    /// @param emails in their normal form
    public List<Reached> reachedAt(Collection<String> emails) {
        return db.select(IDENTIFIER.NORMAL, PARTY.ID, PARTY.KIND)
                .from(IDENTIFIER)
                .join(PARTY)
                .on(PARTY.ID.eq(IDENTIFIER.PARTY_ID))
                .where(IDENTIFIER.KIND.eq(DSL.inline(IdentifierKind.EMAIL)))
                .and("identifier.normal = any({0})", DSL.val(emails.toArray(String[]::new)))
                .orderBy(IDENTIFIER.NORMAL, PARTY.ID)
                .fetch(Records.mapping(Reached::new));
    }

    /// The organisations that people work for today: what happens with a person stands on their
    /// timelines too.
    public List<PartyId> employersOf(Collection<PartyId> people) {
        return db.selectDistinct(RELATIONSHIP.TO_ID)
                .from(RELATIONSHIP)
                .where(RELATIONSHIP.FROM_ID.in(people))
                .and(RELATIONSHIP.KIND.eq(RelationshipKind.WORKS_FOR))
                .and(RELATIONSHIP.UNTIL.isNull())
                .fetch(RELATIONSHIP.TO_ID);
    }

    /// The same, person by person.
    public Map<PartyId, List<PartyId>> employersByPerson(Collection<PartyId> people) {
        return db.select(RELATIONSHIP.FROM_ID, RELATIONSHIP.TO_ID)
                .from(RELATIONSHIP)
                .where(
                        "relationship.from_id = any({0})",
                        DSL.val(people.stream().map(PartyId::value).toArray(UUID[]::new)))
                .and(RELATIONSHIP.KIND.eq(RelationshipKind.WORKS_FOR))
                .and(RELATIONSHIP.UNTIL.isNull())
                .fetchGroups(RELATIONSHIP.FROM_ID, RELATIONSHIP.TO_ID);
    }

    /// Those who live in a household today and whom the viewer may see.
    public List<PartyId> membersOf(PartyId household, Viewer viewer) {
        return db.select(PARTY.ID)
                .from(HOUSEHOLD_MEMBER)
                .join(PARTY)
                .on(PARTY.ID.eq(HOUSEHOLD_MEMBER.PARTY_ID))
                .where(HOUSEHOLD_MEMBER.HOUSEHOLD_ID.eq(household))
                .and(HOUSEHOLD_MEMBER.UNTIL.isNull())
                .and(PartySight.of(viewer))
                .orderBy(PARTY.ID)
                .fetch(PARTY.ID);
    }

    /// The people who work for an organisation today and whom the viewer may see; with whom we
    /// spoke last comes first.
    public List<Named> peopleOf(PartyId organisation, int most, Viewer viewer) {
        return db.select(PARTY.ID, PARTY.KIND, FactSight.called(PARTY, viewer.rights()))
                .from(RELATIONSHIP)
                .join(PARTY)
                .on(PARTY.ID.eq(RELATIONSHIP.FROM_ID))
                .where(RELATIONSHIP.TO_ID.eq(organisation))
                .and(RELATIONSHIP.KIND.eq(RelationshipKind.WORKS_FOR))
                .and(RELATIONSHIP.UNTIL.isNull())
                .and(PartySight.of(viewer))
                .orderBy(PARTY.LAST_INTERACTION_AT.desc().nullsLast(), PARTY.NAME)
                .limit(most)
                .fetch(row -> Named.of(row.value1(), row.value2(), row.value3()));
    }

    /// Who of these people reports to whom of them, as far as the viewer may be told.
    public Map<PartyId, PartyId> leadersAmong(Collection<PartyId> people, Viewer viewer) {
        if (people.size() < 2
                || !FactSight.shows(RelationshipKind.REPORTS_TO, PartyKind.PERSON, PartyKind.PERSON, viewer)) {
            return Map.of();
        }
        var leaders = new HashMap<PartyId, PartyId>();
        db.select(RELATIONSHIP.FROM_ID, RELATIONSHIP.TO_ID)
                .from(RELATIONSHIP)
                .where(RELATIONSHIP.FROM_ID.in(people))
                .and(RELATIONSHIP.TO_ID.in(people))
                .and(RELATIONSHIP.KIND.eq(RelationshipKind.REPORTS_TO))
                .and(RELATIONSHIP.UNTIL.isNull())
                .orderBy(RELATIONSHIP.ID)
                .forEach(row -> leaders.putIfAbsent(row.value1(), row.value2()));
        return leaders;
    }

    /// There was a touch with these parties. The latest one is repeated on the party's row, for
    /// lists.
    public void touched(Collection<PartyId> ids, Instant at, String channel) {
        db.update(PARTY)
                .set(PARTY.LAST_INTERACTION_AT, at)
                .set(PARTY.LAST_CHANNEL, channel)
                .where(PARTY.ID.in(ids))
                .and(PARTY.LAST_INTERACTION_AT.isNull().or(PARTY.LAST_INTERACTION_AT.lt(at)))
                .execute();
    }

    /// The same for many touches at once.
    public void touchedByMany(Map<PartyId, Instant> latest, Map<PartyId, String> channels) {
        var ids = List.copyOf(latest.keySet());
        db.execute(
                """
                update customers.party set last_interaction_at = sent.at, last_channel = sent.channel
                  from unnest({0}, {1}, {2}) as sent (id, at, channel)
                 where party.id = sent.id and (last_interaction_at is null or last_interaction_at < sent.at)
                """,
                DSL.val(ids.stream().map(PartyId::value).toArray(UUID[]::new)),
                DSL.val(ids.stream().map(latest::get).toArray(Instant[]::new)),
                DSL.val(ids.stream().map(channels::get).toArray(String[]::new)));
    }

    /// The latest touch with a party.
    public record Contact(@Nullable Instant at, @Nullable String channel) {
        public static final Contact NONE = new Contact(null, null);
    }

    /// Which touch with each of these parties is the latest now that some of them are gone or
    /// were corrected.
    public void lastContacts(Map<PartyId, Contact> latest) {
        var ids = List.copyOf(latest.keySet());
        var contacts =
                ids.stream().map(id -> latest.getOrDefault(id, Contact.NONE)).toList();
        db.execute(
                """
                update customers.party set last_interaction_at = sent.at, last_channel = sent.channel
                  from unnest({0}, {1}, {2}) as sent (id, at, channel)
                 where party.id = sent.id
                   and (last_interaction_at, last_channel) is distinct from (sent.at, sent.channel)
                """,
                DSL.val(ids.stream().map(PartyId::value).toArray(UUID[]::new)),
                DSL.val(contacts.stream().map(Contact::at).toArray(Instant[]::new)),
                DSL.val(contacts.stream().map(Contact::channel).toArray(String[]::new)));
    }
}
