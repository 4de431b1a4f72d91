package rapport.customers.keeping;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;
import static rapport.customers.db.Tables.ORGANISATION;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.RELATIONSHIP;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.OwnerId;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartySight;
import rapport.customers.RelationshipKind;
import rapport.customers.SourceId;
import rapport.customers.facts.EmploymentFact;
import rapport.customers.facts.FoldedText;
import rapport.customers.facts.OrganisationFacts;
import rapport.customers.facts.PersonFacts;
import rapport.database.BulkInsert;

/// Joins people to the organisations they work for. An organisation is known by its folded name
/// among those that whoever tells of it may see, and made where there is none yet; two imports at
/// once agree on one, because making is done by one at a time.
@Component
class Employers {
    private record Employment(PartyId person, PartyId organisation, EmploymentFact fact) {}

    private final DSLContext db;
    private final PartyRows parties;
    private final KnownWords words;

    Employers(DSLContext db, PartyRows parties, KnownWords words) {
        this.db = db;
        this.parties = parties;
        this.words = words;
    }

    /// Joins people who were made in this transaction.
    void joinNew(Map<PartyId, PersonFacts> people, SourceId source, Viewer by) {
        posts(people, source, by).run(db);
    }

    /// Joins people who may work there already.
    void join(Map<PartyId, PersonFacts> people, SourceId source, Viewer by) {
        posts(people, source, by).runIgnoringConflicts(db);
    }

    private BulkInsert<?, Employment> posts(Map<PartyId, PersonFacts> people, SourceId source, Viewer by) {
        Map<String, String> names = names(people);
        Map<String, PartyId> known = names.isEmpty() ? Map.of() : find(names, by);
        if (known.size() < names.size()) {
            known.putAll(make(names, by));
        }
        return BulkInsert.into(RELATIONSHIP, employments(people, known))
                .set(RELATIONSHIP.FROM_ID, Employment::person)
                .set(RELATIONSHIP.TO_ID, Employment::organisation)
                .set(RELATIONSHIP.KIND, _ -> RelationshipKind.WORKS_FOR)
                .set(RELATIONSHIP.TITLE, row -> row.fact().title())
                .set(RELATIONSHIP.DEPARTMENT, row -> row.fact().department())
                .set(RELATIONSHIP.SOURCE_ID, _ -> source);
    }

    /// Who has two posts in one organisation works there once.
    private static List<Employment> employments(Map<PartyId, PersonFacts> people, Map<String, PartyId> known) {
        var employments = new ArrayList<Employment>();
        people.forEach((person, facts) -> {
            var seen = new HashSet<PartyId>();
            facts.employments().forEach(fact -> {
                PartyId organisation = known.get(FoldedText.fold(fact.organisation()));
                if (organisation != null && seen.add(organisation)) {
                    employments.add(new Employment(person, organisation, fact));
                }
            });
        });
        return employments;
    }

    /// Folded name to name as written.
    private static Map<String, String> names(Map<PartyId, PersonFacts> people) {
        var names = new LinkedHashMap<String, String>();
        people.values()
                .forEach(person -> person.employments().forEach(employment -> {
                    String folded = FoldedText.fold(employment.organisation());
                    if (!folded.isEmpty()) {
                        names.putIfAbsent(folded, employment.organisation());
                    }
                }));
        return names;
    }

    private Map<String, PartyId> find(Map<String, String> names, Viewer by) {
        var found = new HashMap<String, PartyId>();
        db.select(PARTY.SORT_KEY, PARTY.ID)
                .from(PARTY)
                .where(PARTY.KIND.eq(inline(PartyKind.ORGANISATION)))
                .and("sort_key = any({0})", val(names.keySet().toArray(String[]::new)))
                .and(PartySight.of(PartyKind.ORGANISATION, by, Right.READ))
                .orderBy(PARTY.ID)
                .forEach(row -> found.putIfAbsent(row.value1(), row.value2()));
        return found;
    }

    private Map<String, PartyId> make(Map<String, String> names, Viewer by) {
        db.execute("select pg_advisory_xact_lock(hashtext('customers.employers'))");
        Map<String, PartyId> known = find(names, by);
        List<OrganisationFacts> missing = names.entrySet().stream()
                .filter(name -> !known.containsKey(name.getKey()))
                .map(name -> new OrganisationFacts(name.getValue(), "", "", List.of(), List.of(), List.of(), ""))
                .toList();
        List<NewParty<OrganisationFacts>> made = parties.name(missing);
        var organisations = BulkInsert.into(ORGANISATION, made).set(ORGANISATION.PARTY_ID, NewParty::id);
        BulkInsert.together(List.of(parties.of(made, OwnerId.of(by.id()), by.id()), organisations), db);
        words.learn(made.stream().map(NewParty::golden).toList());
        made.forEach(organisation -> known.put(organisation.golden().sortKey(), organisation.id()));
        return known;
    }
}
