package rapport.timeline;

import static org.jooq.impl.DSL.arrayAgg;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static rapport.timeline.db.Tables.INTERACTION;
import static rapport.timeline.db.Tables.PARTICIPATION;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.FactSight;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;

/// Reads when there was something with parties, as far as a viewer may see it. What we only said among ourselves is
/// none of it.
@Component
public class TouchTimes {
    /// @param first   the first of all
    /// @param answers when they turned to us or met us, since the time that was asked
    public record Touched(Instant first, List<Instant> answers) {
        static Touched of(Instant first, Instant @Nullable [] answers) {
            return new Touched(first, answers == null ? List.of() : List.of(answers));
        }
    }

    private final DSLContext db;

    TouchTimes(DSLContext db) {
        this.db = db;
    }

    /// With whom there was nothing is not among them.
    @Transactional(readOnly = true)
    public Map<PartyId, Touched> with(Collection<PartyId> parties, Instant since, Viewer viewer) {
        var answers = arrayAgg(PARTICIPATION.OCCURRED_AT)
                .orderBy(PARTICIPATION.OCCURRED_AT)
                .filterWhere(PARTICIPATION
                        .OCCURRED_AT
                        .ge(since)
                        .and(INTERACTION
                                .DIRECTION
                                .eq(inline(Direction.INBOUND))
                                .or(INTERACTION.KIND.in(
                                        inline(InteractionKind.MEETING), inline(InteractionKind.VISIT)))));
        return parties.isEmpty() || !areShown(viewer)
                ? Map.of()
                : db.select(PARTICIPATION.PARTY_ID, min(PARTICIPATION.OCCURRED_AT), answers)
                        .from(PARTICIPATION)
                        .join(INTERACTION)
                        .on(INTERACTION.OCCURRED_AT.eq(PARTICIPATION.OCCURRED_AT))
                        .and(INTERACTION.ID.eq(PARTICIPATION.INTERACTION_ID))
                        .where(PARTICIPATION.PARTY_ID.in(parties))
                        .and(INTERACTION.DIRECTION.ne(inline(Direction.INTERNAL)))
                        .and(InteractionSight.ofParties(PARTICIPATION, viewer.rights()))
                        .and(InteractionSight.recorded(INTERACTION, viewer.rights()))
                        .groupBy(PARTICIPATION.PARTY_ID)
                        .fetchMap(PARTICIPATION.PARTY_ID, row -> Touched.of(row.value2(), row.value3()));
    }

    private static boolean areShown(Viewer viewer) {
        return viewer.rights().may(TimelineKinds.INTERACTION, Right.READ)
                && FactSight.of(PartyKind.PERSON, viewer).shows(PartyField.CONTACT);
    }
}
