package rapport.sales.account;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static rapport.sales.db.Tables.ACCOUNT_PLAN;
import static rapport.sales.db.Tables.OBJECTIVE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.customers.PartyId;
import rapport.customers.facts.CleanText;
import rapport.listing.cells.CellEdited;
import rapport.sales.ObjectiveId;

/// Keeps what we want with accounts. Whoever asks has seen to it that the viewer may see or change them.
@Component
@Transactional
public class AccountPlans {
    /// @param owner null for nobody
    public record Wanted(
            ObjectiveId id,
            String name,
            @Nullable String owner,
            @Nullable LocalDate due,
            boolean met) {}

    record Kept(Map<PlanText, String> texts, List<Wanted> objectives) {}

    private final DSLContext db;
    private final Clock clock;

    AccountPlans(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Kept of(PartyId account) {
        var goals = select(ACCOUNT_PLAN.GOALS)
                .from(ACCOUNT_PLAN)
                .where(ACCOUNT_PLAN.PARTY_ID.eq(account))
                .<String>asField("goals");
        var note = select(ACCOUNT_PLAN.NOTE)
                .from(ACCOUNT_PLAN)
                .where(ACCOUNT_PLAN.PARTY_ID.eq(account))
                .<String>asField("note");
        var objectives = multiset(select(
                                OBJECTIVE.ID,
                                OBJECTIVE.NAME,
                                Owners.nameOf(OBJECTIVE.OWNER_ID),
                                OBJECTIVE.DUE,
                                field(OBJECTIVE.MET_AT.isNotNull()))
                        .from(OBJECTIVE)
                        .where(OBJECTIVE.PARTY_ID.eq(account))
                        .orderBy(
                                OBJECTIVE.MET_AT.isNotNull(),
                                OBJECTIVE.DUE.asc().nullsLast(),
                                OBJECTIVE.ID))
                .convertFrom(rows -> rows.map(Records.mapping(Wanted::new)));
        return db.select(goals, note, objectives).fetchSingle(row -> {
            var texts = new EnumMap<PlanText, String>(PlanText.class);
            texts.put(PlanText.GOALS, Objects.requireNonNullElse(row.value1(), ""));
            texts.put(PlanText.NOTE, Objects.requireNonNullElse(row.value2(), ""));
            return new Kept(texts, row.value3());
        });
    }

    /// Those that are to be reached first, and then those that are.
    public List<Wanted> objectives(PartyId account) {
        return of(account).objectives();
    }

    /// @param was what stood there when somebody began
    CellEdited write(PartyId account, PlanText text, String was, String typed) {
        db.insertInto(ACCOUNT_PLAN)
                .set(ACCOUNT_PLAN.PARTY_ID, account)
                .onConflictDoNothing()
                .execute();
        String stands = db.select(text.column())
                .from(ACCOUNT_PLAN)
                .where(ACCOUNT_PLAN.PARTY_ID.eq(account))
                .forUpdate()
                .fetchSingle()
                .value1();
        String clean = CleanText.withLines(typed);
        if (!stands.equals(was.replace("\r\n", "\n"))) {
            return new CellEdited.Overtaken(stands);
        }
        if (clean.length() > PlanText.LONGEST) {
            return new CellEdited.Refused("This is too long: at most 10,000 characters.");
        }
        db.update(ACCOUNT_PLAN)
                .set(text.column(), clean)
                .where(ACCOUNT_PLAN.PARTY_ID.eq(account))
                .execute();
        return new CellEdited.Done();
    }

    void add(PartyId account, String name, @Nullable OwnerId owner, @Nullable LocalDate due) {
        db.insertInto(OBJECTIVE)
                .set(OBJECTIVE.PARTY_ID, account)
                .set(OBJECTIVE.NAME, name)
                .set(OBJECTIVE.OWNER_ID, owner)
                .set(OBJECTIVE.DUE, due)
                .set(OBJECTIVE.CREATED_AT, clock.instant())
                .execute();
    }

    void meet(PartyId account, ObjectiveId id, boolean met) {
        db.update(OBJECTIVE)
                .set(OBJECTIVE.MET_AT, met ? clock.instant() : null)
                .where(OBJECTIVE.ID.eq(id))
                .and(OBJECTIVE.PARTY_ID.eq(account))
                .and(met ? OBJECTIVE.MET_AT.isNull() : OBJECTIVE.MET_AT.isNotNull())
                .execute();
    }

    void remove(PartyId account, ObjectiveId id) {
        db.deleteFrom(OBJECTIVE)
                .where(OBJECTIVE.ID.eq(id))
                .and(OBJECTIVE.PARTY_ID.eq(account))
                .execute();
    }
}
