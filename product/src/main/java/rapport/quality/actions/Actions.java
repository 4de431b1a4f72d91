package rapport.quality.actions;

import static org.jooq.impl.DSL.count;
import static rapport.quality.db.Tables.ACTION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.customers.facts.CleanText;
import rapport.web.NotFound;

/// The actions that were planned.
@Component
public class Actions {
    private static final int LONGEST = 500;
    private static final Field<String> OWNER = Owners.nameOf(ACTION.OWNER_ID);

    private final DSLContext db;
    private final Owners owners;
    private final Clock clock;

    Actions(DSLContext db, Owners owners, Clock clock) {
        this.db = db;
        this.owners = owners;
        this.clock = clock;
    }

    /// Of one measure: the open ones first, by the day until when.
    public List<PlannedAction> of(String measure) {
        return db.select(ACTION.ID, ACTION.MEASURE, ACTION.WHAT, ACTION.OWNER_ID, OWNER, ACTION.DUE, ACTION.DONE_AT)
                .from(ACTION)
                .where(ACTION.MEASURE.eq(measure))
                .orderBy(ACTION.DONE_AT.isNotNull(), ACTION.DUE, ACTION.ID)
                .fetch(Records.mapping(PlannedAction::new));
    }

    /// How many are open, by measure.
    public Map<String, Integer> open() {
        return db.select(ACTION.MEASURE, count())
                .from(ACTION)
                .where(ACTION.DONE_AT.isNull())
                .groupBy(ACTION.MEASURE)
                .fetchMap(ACTION.MEASURE, count());
    }

    /// @return what is wrong, in a sentence; empty when it is planned
    @Transactional
    public String plan(String measure, String typed, OwnerId owner, LocalDate due, AccountId by) {
        String what = CleanText.of(typed);
        if (what.isEmpty() || what.length() > LONGEST) {
            return "Say in a sentence what is to be done, in at most 500 characters.";
        }
        if (owners.find(owner).filter(Owners.Named::open).isEmpty()) {
            return "Nobody can do it who is not here. Choose a colleague or a team.";
        }
        db.insertInto(ACTION)
                .set(ACTION.MEASURE, measure)
                .set(ACTION.WHAT, what)
                .set(ACTION.OWNER_ID, owner)
                .set(ACTION.DUE, due)
                .set(ACTION.CREATED_BY, by)
                .execute();
        return "";
    }

    /// @return the measure that it is about
    @Transactional
    String done(ActionId id, boolean isDone) {
        return found(db.update(ACTION)
                .set(ACTION.DONE_AT, isDone ? clock.instant() : null)
                .where(ACTION.ID.eq(id))
                .returning(ACTION.MEASURE)
                .fetchOne(ACTION.MEASURE));
    }

    /// @return the measure that it was about
    @Transactional
    String remove(ActionId id) {
        return found(db.deleteFrom(ACTION)
                .where(ACTION.ID.eq(id))
                .returning(ACTION.MEASURE)
                .fetchOne(ACTION.MEASURE));
    }

    private static String found(@org.jspecify.annotations.Nullable String measure) {
        if (measure == null) {
            throw new NotFound("There is no such action.");
        }
        return measure;
    }
}
