package rapport.timeline;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static rapport.timeline.db.Tables.INTERACTION;
import static rapport.timeline.db.Tables.PARTICIPATION;

import org.jooq.Condition;
import rapport.access.Right;
import rapport.access.Rights;
import rapport.access.Sight;
import rapport.customers.PartySight;
import rapport.timeline.db.tables.Interaction;
import rapport.timeline.db.tables.Participation;

/// Which interactions somebody may see. Who reads them, or counts them, asks here for the
/// condition.
public final class InteractionSight {
    private static final Interaction RECORD = INTERACTION.as("touched");

    private InteractionSight() {}

    public static boolean seesAll(Rights rights) {
        return PartySight.seesEverybody(rights) && sight(rights).all();
    }

    /// An interaction is seen by whoever may see one of its people or, where it has none, one of
    /// its parties. A person whom one may not see thereby leaves nothing on the timeline of the
    /// employer.
    public static Condition ofParties(Participation touch, Rights rights) {
        if (PartySight.seesEverybody(rights)) {
            return noCondition();
        }
        var other = PARTICIPATION.as("other");
        var others = selectOne().from(other).where(other.INTERACTION_ID.eq(touch.INTERACTION_ID));
        var isPerson = PartySight.people(other.PARTY_ID);
        var isSeen = PartySight.among(other.PARTY_ID, rights);
        return exists(others.and(isPerson).and(isSeen))
                .or(notExists(others.and(isPerson)).and(exists(others.and(isSeen))));
    }

    /// How far the right to see interactions reaches: they belong to whoever wrote them down.
    public static Condition recorded(Interaction interaction, Rights rights) {
        return sight(rights).over(interaction.ID, interaction.RECORDED_BY);
    }

    /// The same of a touch whose interaction is not at hand.
    public static Condition recorded(Participation touch, Rights rights) {
        return sight(rights).all()
                ? noCondition()
                : exists(selectOne()
                        .from(RECORD)
                        .where(RECORD.OCCURRED_AT.eq(touch.OCCURRED_AT))
                        .and(RECORD.ID.eq(touch.INTERACTION_ID))
                        .and(recorded(RECORD, rights)));
    }

    private static Sight sight(Rights rights) {
        return rights.sight(TimelineKinds.INTERACTION, Right.READ);
    }
}
