package rapport.customers.bulk;

import static org.jooq.impl.DSL.val;
import static rapport.customers.db.Tables.PARTY;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.FactSight;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.keeping.Refresh;
import rapport.customers.survival.ChosenFacts;
import rapport.jobs.AccountLine;

/// What acts on many parties have in common: a change counts up the version of whom it changed, and the others are
/// told with the reason.
@Component
class ManyParties {
    private final DSLContext db;
    private final Refresh refresh;
    private final ChosenFacts chosen;

    ManyParties(DSLContext db, Refresh refresh, ChosenFacts chosen) {
        this.db = db;
        this.refresh = refresh;
        this.chosen = chosen;
    }

    /// The kind of the records of a list, as roles know it.
    static String kind(String list) {
        return list.equals("people") ? CustomerKinds.PERSON : CustomerKinds.ORGANISATION;
    }

    static Condition among(Field<PartyId> party, List<UUID> ids) {
        return DSL.condition("{0} = any({1})", party, val(ids.toArray(UUID[]::new)));
    }

    /// @param changed whose facts were changed
    /// @param why     what held the others, in a sentence
    List<AccountLine> account(List<UUID> ids, Collection<PartyId> changed, String why, Viewer by) {
        refresh.countUp(changed);
        return others(ids, changed, why, by);
    }

    /// The same of a fact of which each has one: somebody chose it.
    ///
    /// @param fact its key
    List<AccountLine> chosen(List<UUID> ids, Collection<PartyId> changed, String fact, String why, Viewer by) {
        chosen.choose(changed, List.of(fact), by);
        return account(ids, changed, why, by);
    }

    /// The same where the change has counted up the version itself.
    List<AccountLine> others(List<UUID> ids, Collection<PartyId> changed, String why, Viewer by) {
        Set<UUID> others = new HashSet<>(ids);
        changed.forEach(one -> others.remove(one.value()));
        return others.isEmpty() ? List.of() : exceptions(others, why, by);
    }

    private List<AccountLine> exceptions(Set<UUID> ids, String why, Viewer by) {
        List<AccountLine> lines = new ArrayList<>();
        Set<UUID> gone = new HashSet<>(ids);
        db.select(PARTY.ID, FactSight.called(PARTY, by.rights()), PARTY.KIND)
                .from(PARTY)
                .where(among(PARTY.ID, List.copyOf(ids)))
                .orderBy(PARTY.ID)
                .forEach(row -> {
                    gone.remove(row.value1().value());
                    lines.add(AccountLine.skipped(row.value2(), why, path(row.value3(), row.value1())));
                });
        gone.forEach(id -> lines.add(AccountLine.refused(id.toString(), "It is no longer here.", "")));
        return lines;
    }

    private static String path(PartyKind kind, PartyId id) {
        return (kind == PartyKind.PERSON ? "/people/" : "/organisations/") + id;
    }
}
