package rapport.sales.calling;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static rapport.sales.db.Tables.CALLED_LEAD;
import static rapport.sales.db.Tables.CALL_LIST;
import static rapport.sales.db.Tables.LEAD;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.sales.CallListId;
import rapport.sales.LeadId;
import rapport.sales.lead.LeadPhase;
import rapport.sales.lead.LeadSight;

/// Keeps call lists, and leads everybody who calls to another lead.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CallLists {
    /// For so long a lead is left to whoever has it before them.
    private static final Duration TAKEN = Duration.ofMinutes(30);

    private final DSLContext db;
    private final Clock clock;

    CallLists(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// The open list of this name, which is begun where there is none.
    CallListId named(String name, AccountId by) {
        db.insertInto(CALL_LIST)
                .set(CALL_LIST.NAME, name)
                .set(CALL_LIST.CREATED_AT, clock.instant())
                .set(CALL_LIST.CREATED_BY, by)
                .onConflictDoNothing()
                .execute();
        return db.select(CALL_LIST.ID)
                .from(CALL_LIST)
                .where(lower(CALL_LIST.NAME).eq(lower(val(name))))
                .and(CALL_LIST.CLOSED_AT.isNull())
                .forUpdate()
                .fetchSingle(CALL_LIST.ID);
    }

    /// Puts leads at the end of a list that the caller has locked: those that are open and do not stand on it yet, the
    /// oldest first.
    ///
    /// @return those that were put there
    Set<UUID> add(CallListId list, List<UUID> leads) {
        var end = select(coalesce(max(CALLED_LEAD.PLACE), inline(0)))
                .from(CALLED_LEAD)
                .where(CALLED_LEAD.CALL_LIST_ID.eq(list));
        return db
                .insertInto(CALLED_LEAD, CALLED_LEAD.CALL_LIST_ID, CALLED_LEAD.LEAD_ID, CALLED_LEAD.PLACE)
                .select(select(
                                val(list, CALLED_LEAD.CALL_LIST_ID),
                                LEAD.ID,
                                DSL.field(end).plus(DSL.rowNumber().over(DSL.orderBy(LEAD.ID))))
                        .from(LEAD)
                        .where("{0} = any({1})", LEAD.ID, val(leads.toArray(UUID[]::new)))
                        .and(isOpen()))
                .onConflictDoNothing()
                .returning(CALLED_LEAD.LEAD_ID)
                .fetch(row -> row.getLeadId().value())
                .stream()
                .collect(Collectors.toSet());
    }

    /// @param party  who asks
    record Locked(Call call, PartyId party, LeadPhase phase, String interest) {}

    /// Empty when there is none, or none whose lead the viewer may change.
    Optional<Locked> lock(CallListId list, LeadId lead, Viewer viewer) {
        return db.select(
                        CALLED_LEAD.TRIES,
                        CALLED_LEAD.DUE_ON,
                        CALLED_LEAD.RESPONSE,
                        LEAD.PARTY_ID,
                        LEAD.STANDING,
                        LEAD.INTEREST)
                .from(CALLED_LEAD)
                .join(LEAD)
                .on(LEAD.ID.eq(CALLED_LEAD.LEAD_ID))
                .where(CALLED_LEAD.CALL_LIST_ID.eq(list))
                .and(CALLED_LEAD.LEAD_ID.eq(lead))
                .and(LeadSight.of(viewer, Right.EDIT))
                .forUpdate()
                .of(CALLED_LEAD)
                .fetchOptional(row -> new Locked(
                        new Call(row.value1(), row.value2(), row.value3()), row.value4(), row.value5(), row.value6()));
    }

    void save(CallListId list, LeadId lead, Call call, AccountId by) {
        boolean settled = call.response() != null;
        db.update(CALLED_LEAD)
                .set(CALLED_LEAD.TRIES, call.tries())
                .set(CALLED_LEAD.DUE_ON, call.due())
                .set(CALLED_LEAD.RESPONSE, call.response())
                .set(CALLED_LEAD.ANSWERED_AT, settled ? clock.instant() : null)
                .set(CALLED_LEAD.ANSWERED_BY, settled ? by : null)
                .setNull(CALLED_LEAD.TAKEN_BY)
                .setNull(CALLED_LEAD.TAKEN_AT)
                .where(CALLED_LEAD.CALL_LIST_ID.eq(list))
                .and(CALLED_LEAD.LEAD_ID.eq(lead))
                .execute();
    }

    /// Puts a lead behind all others.
    void defer(CallListId list, LeadId lead) {
        var all = CALLED_LEAD.as("all_of_them");
        db.update(CALLED_LEAD)
                .set(CALLED_LEAD.PLACE, select(max(all.PLACE).plus(1)).from(all).where(all.CALL_LIST_ID.eq(list)))
                .setNull(CALLED_LEAD.TAKEN_BY)
                .setNull(CALLED_LEAD.TAKEN_AT)
                .where(CALLED_LEAD.CALL_LIST_ID.eq(list))
                .and(CALLED_LEAD.LEAD_ID.eq(lead))
                .execute();
    }

    /// Takes the next lead for somebody: one that they have taken already, one that was to be called again by today, or
    /// the next in order. Whoever asks at the same moment gets another. Empty when none is left for now.
    Optional<LeadId> take(CallListId list, LocalDate today, Viewer viewer) {
        Instant now = clock.instant();
        Condition mine = CALLED_LEAD.TAKEN_BY.eq(viewer.id()).and(CALLED_LEAD.TAKEN_AT.gt(now.minus(TAKEN)));
        var next = db.select(CALLED_LEAD.ID, CALLED_LEAD.LEAD_ID)
                .from(CALLED_LEAD)
                .join(LEAD)
                .on(LEAD.ID.eq(CALLED_LEAD.LEAD_ID))
                .join(CALL_LIST)
                .on(CALL_LIST.ID.eq(CALLED_LEAD.CALL_LIST_ID))
                .where(CALLED_LEAD.CALL_LIST_ID.eq(list))
                .and(CALL_LIST.CLOSED_AT.isNull())
                .and(CALLED_LEAD.RESPONSE.isNull())
                .and(CALLED_LEAD.DUE_ON.isNull().or(CALLED_LEAD.DUE_ON.le(today)))
                .and(mine.or(CALLED_LEAD.TAKEN_AT.isNull()).or(CALLED_LEAD.TAKEN_AT.le(now.minus(TAKEN))))
                .and(isOpen())
                .and(LeadSight.of(viewer, Right.EDIT))
                .orderBy(mine.desc(), CALLED_LEAD.DUE_ON.asc().nullsLast(), CALLED_LEAD.PLACE)
                .limit(1)
                .forUpdate()
                .of(CALLED_LEAD)
                .skipLocked()
                .fetchOptional();
        next.ifPresent(row -> db.update(CALLED_LEAD)
                .set(CALLED_LEAD.TAKEN_BY, viewer.id())
                .set(CALLED_LEAD.TAKEN_AT, now)
                .where(CALLED_LEAD.ID.eq(row.value1()))
                .execute());
        return next.map(row -> row.value2());
    }

    /// Whether it was open.
    boolean close(CallListId list) {
        return db.update(CALL_LIST)
                        .set(CALL_LIST.CLOSED_AT, clock.instant())
                        .where(CALL_LIST.ID.eq(list))
                        .and(CALL_LIST.CLOSED_AT.isNull())
                        .execute()
                == 1;
    }

    private static Condition isOpen() {
        return LEAD.STANDING.in(LeadPhase.OPEN);
    }
}
