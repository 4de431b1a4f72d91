package rapport.sales.target;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;
import static rapport.sales.db.Tables.TARGET;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartyNamed;
import rapport.jobs.AccountLine;
import rapport.sales.TargetListId;

/// Puts organisations on a target list, with few statements however many they are. A target belongs to whoever looks
/// after the organisation and, where that is nobody, to whoever puts it there.
@Service
@Transactional
public class AddTargets {
    private final DSLContext db;
    private final LookAfterTargetLists lists;
    private final Parties parties;
    private final Clock clock;

    AddTargets(DSLContext db, LookAfterTargetLists lists, Parties parties, Clock clock) {
        this.db = db;
        this.lists = lists;
        this.parties = parties;
        this.clock = clock;
    }

    /// @return each that was not put on it, and why; all others were
    public List<AccountLine> many(TargetListId list, Collection<PartyId> organisations, Viewer by) {
        if (lists.lock(list, Right.EDIT, by).isEmpty()) {
            return organisations.stream()
                    .map(id -> AccountLine.refused(
                            id.toString(), "There is no such target list, or none that you may change.", ""))
                    .toList();
        }
        var seen = parties.named(organisations, by);
        Set<PartyId> added = add(
                list,
                seen.values().stream()
                        .filter(one -> one.kind() == PartyKind.ORGANISATION)
                        .map(Parties.Named::id)
                        .toList(),
                by);
        var lines = new ArrayList<AccountLine>();
        for (PartyId id : organisations) {
            Parties.Named one = seen.get(id);
            if (one == null) {
                lines.add(AccountLine.refused(id.toString(), "It is gone, or you may not see it.", ""));
            } else if (one.kind() != PartyKind.ORGANISATION) {
                lines.add(AccountLine.skipped(one.name(), "Only organisations are targets.", one.path()));
            } else if (!added.contains(id)) {
                lines.add(AccountLine.skipped(one.name(), "Is on the list already.", one.path()));
            }
        }
        return lines;
    }

    private Set<PartyId> add(TargetListId list, List<PartyId> organisations, Viewer by) {
        var id = field(name("sent", "id"), TARGET.PARTY_ID.getDataType());
        return new HashSet<>(db.fetch(
                        """
                        insert into sales.target (target_list_id, party_id, owner_id, added_at, added_by)
                        select {0}, sent.id, coalesce({1}, {2}), {3}, {2} from unnest({4}) as sent (id)
                        on conflict do nothing
                        returning party_id
                        """,
                        val(list.value()),
                        PartyNamed.owner(id),
                        val(by.id().value()),
                        val(clock.instant()),
                        val(organisations.stream().map(PartyId::value).toArray(UUID[]::new)))
                .map(row -> new PartyId(row.get(0, UUID.class))));
    }
}
