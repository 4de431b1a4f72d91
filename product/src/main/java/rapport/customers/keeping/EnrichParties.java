package rapport.customers.keeping;

import static rapport.customers.db.Tables.PARTY;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.MissingRight;
import rapport.access.Viewer;
import rapport.company.CompanyDay;
import rapport.customers.FactSight;
import rapport.customers.PartyId;
import rapport.customers.SourceId;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PersonFacts;
import rapport.customers.survival.Survival;

/// Adds what a source tells to parties we know already. Where it contradicts what we know, the better value stands.
@Service
public class EnrichParties {
    private final DSLContext db;
    private final KnownFacts known;
    private final OwnRows own;
    private final FactRows rows;
    private final Employers employers;
    private final Refresh refresh;
    private final Hearing hearing;
    private final MissingRight missing;
    private final CompanyDay companyDay;

    EnrichParties(
            DSLContext db,
            KnownFacts known,
            OwnRows own,
            FactRows rows,
            Employers employers,
            Refresh refresh,
            Hearing hearing,
            MissingRight missing,
            CompanyDay companyDay) {
        this.db = db;
        this.known = known;
        this.own = own;
        this.rows = rows;
        this.employers = employers;
        this.refresh = refresh;
        this.hearing = hearing;
        this.missing = missing;
        this.companyDay = companyDay;
    }

    /// @param told facts by party; a person is told nothing that only an organisation has
    @Transactional
    public Enriched with(Map<PartyId, ? extends PartyFacts> told, SourceId source, Viewer by) {
        told.values()
                .forEach(facts -> missing.demandOpen(FactSight.of(facts, by).forbidden(facts), by));
        db.select(PARTY.ID)
                .from(PARTY)
                .where(PARTY.ID.in(told.keySet()))
                .orderBy(PARTY.ID)
                .forUpdate()
                .fetch();
        Map<PartyId, PartyFacts> before = known.of(told.keySet());
        Map<PartyId, Survival.Heard> heard = hearing.of(before, told, source);
        var news = new LinkedHashMap<PartyId, PartyFacts>();
        var people = new LinkedHashMap<PartyId, PersonFacts>();
        before.forEach((id, ours) -> {
            PartyFacts theirs = heard.containsKey(id) ? heard.get(id).facts() : told.get(id);
            PartyFacts after = theirs == null ? ours : Merging.together(ours, theirs);
            if (theirs != null && !after.equals(ours)) {
                PartyFacts added = Merging.news(ours, theirs);
                news.put(id, added);
                if (added instanceof PersonFacts person) {
                    people.put(id, person);
                }
                own.write(id, after);
            }
        });
        rows.add(news, source, companyDay.today());
        employers.join(people, source, by);
        refresh.of(news.keySet());
        var kept = new LinkedHashMap<PartyId, List<String>>();
        heard.forEach((id, one) -> kept.put(id, one.kept()));
        return new Enriched(news.keySet(), kept);
    }
}
