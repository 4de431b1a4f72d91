package rapport.sales.lead;

import static org.jooq.impl.DSL.count;
import static rapport.sales.db.Tables.LEAD;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.OwnerId;
import rapport.access.Owners;

/// Those among whom leads are shared out, and how many open ones each of them has.
@Component
class Sellers {
    private final DSLContext db;
    private final Owners owners;

    Sellers(DSLContext db, Owners owners) {
        this.db = db;
        this.owners = owners;
    }

    List<Owners.Named> teams() {
        return owners.choices().stream().filter(Owners.Named::isTeam).toList();
    }

    /// The colleagues in a team, in an order that stays the same.
    List<Owners.Named> membersOf(Owners.Named team) {
        return owners.choices().stream()
                .filter(one -> !one.isTeam() && one.teams().contains(team.name()))
                .sorted(Comparator.comparing(one -> one.id().toString()))
                .toList();
    }

    /// @param without leads that do not count, since they are about to be given away
    Map<OwnerId, Integer> loads(List<Owners.Named> members, Condition without) {
        List<OwnerId> ids = members.stream().map(Owners.Named::id).toList();
        Map<OwnerId, Integer> counted = db.select(LEAD.OWNER_ID, count())
                .from(LEAD)
                .where(LEAD.OWNER_ID.in(ids))
                .and(LEAD.STANDING.in(LeadPhase.OPEN))
                .andNot(without)
                .groupBy(LEAD.OWNER_ID)
                .fetchMap(LEAD.OWNER_ID, count());
        var loads = new LinkedHashMap<OwnerId, Integer>();
        ids.forEach(id -> loads.put(id, counted.getOrDefault(id, 0)));
        return loads;
    }
}
