package rapport.sales.calling;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;
import static rapport.sales.db.Tables.CALLED_LEAD;
import static rapport.sales.db.Tables.CALL_LIST;
import static rapport.sales.db.Tables.LEAD;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.customers.PartyNamed;
import rapport.sales.CallListId;
import rapport.sales.LeadId;

/// Reads call lists for other modules, as far as a viewer sees the leads on them. A list on which he sees none is none.
@Component
@Transactional(readOnly = true)
public class CallListViews {
    private static final int MOST = 500;

    private final DSLContext db;
    private final Clock clock;

    CallListViews(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Those that are open first, and of these the newest.
    public List<CallListView> all(Viewer viewer) {
        return read(noCondition(), viewer);
    }

    public Optional<CallListView> find(CallListId id, Viewer viewer) {
        return read(CALL_LIST.ID.eq(id), viewer).stream().findFirst();
    }

    /// The leads of a list, in the order in which they were put there.
    ///
    /// @param only  those with this response; null for all
    /// @param after the place behind which they stand; null for the beginning
    public List<CalledLeadView> leads(
            CallListId list, @Nullable Response only, @Nullable UUID after, int most, Viewer viewer) {
        return leads(
                CALLED_LEAD
                        .CALL_LIST_ID
                        .eq(list)
                        .and(only == null ? noCondition() : CALLED_LEAD.RESPONSE.eq(only))
                        .and(after == null ? noCondition() : CALLED_LEAD.ID.gt(after)),
                most,
                viewer);
    }

    public Optional<CalledLeadView> lead(CallListId list, LeadId lead, Viewer viewer) {
        return leads(CALLED_LEAD.CALL_LIST_ID.eq(list).and(CALLED_LEAD.LEAD_ID.eq(lead)), 1, viewer).stream()
                .findFirst();
    }

    private List<CalledLeadView> leads(Condition which, int most, Viewer viewer) {
        Field<OwnerId> by = owner(CALLED_LEAD.ANSWERED_BY);
        return CallingPages.seen(
                        db.select(
                                CALLED_LEAD.ID,
                                CALLED_LEAD.LEAD_ID,
                                LEAD.PARTY_ID,
                                PartyNamed.kind(LEAD.PARTY_ID),
                                PartyNamed.name(LEAD.PARTY_ID, viewer.rights()),
                                LEAD.INTEREST,
                                CALLED_LEAD.TRIES,
                                CALLED_LEAD.DUE_ON,
                                CALLED_LEAD.RESPONSE,
                                CALLED_LEAD.ANSWERED_AT,
                                by,
                                Owners.nameOf(by)),
                        viewer)
                .and(which)
                .orderBy(CALLED_LEAD.ID)
                .limit(most)
                .fetch(Records.mapping(CalledLeadView::new));
    }

    private List<CallListView> read(Condition which, Viewer viewer) {
        Field<OwnerId> by = owner(CALL_LIST.CREATED_BY);
        Field<String> name = Owners.nameOf(by).as("by_whom");
        var toCall = count().filterWhere(CallingPages.comesUp(viewer, clock.instant()));
        Map<CallListId, List<Record>> lists = new LinkedHashMap<>();
        CallingPages.seen(db.select(CALL_LIST.fields()).select(by, name, CALLED_LEAD.RESPONSE, count(), toCall), viewer)
                .and(which)
                .groupBy(CALL_LIST.ID, CALLED_LEAD.RESPONSE)
                .orderBy(CALL_LIST.CLOSED_AT.isNotNull(), CALL_LIST.ID.desc())
                .limit(MOST * (Response.values().length + 1))
                .forEach(row -> lists.computeIfAbsent(row.get(CALL_LIST.ID), _ -> new ArrayList<>())
                        .add(row));
        return lists.values().stream()
                .limit(MOST)
                .map(rows -> {
                    Record list = rows.getFirst();
                    Map<Response, Integer> responses = new EnumMap<>(Response.class);
                    rows.stream()
                            .filter(row -> row.get(CALLED_LEAD.RESPONSE) != null)
                            .forEach(row -> responses.put(row.get(CALLED_LEAD.RESPONSE), row.get(count())));
                    return new CallListView(
                            list.get(CALL_LIST.ID),
                            list.get(CALL_LIST.NAME),
                            list.get(by),
                            list.get(name),
                            list.get(CALL_LIST.CREATED_AT),
                            list.get(CALL_LIST.CLOSED_AT) == null,
                            rows.stream().mapToInt(row -> row.get(count())).sum(),
                            rows.stream().mapToInt(row -> row.get(toCall)).sum(),
                            responses);
                })
                .toList();
    }

    private static Field<OwnerId> owner(Field<AccountId> account) {
        return account.coerce(LEAD.OWNER_ID);
    }
}
