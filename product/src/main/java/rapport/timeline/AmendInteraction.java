package rapport.timeline;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;
import static rapport.timeline.db.Tables.INTERACTION;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.MissingRight;
import rapport.access.Right;
import rapport.access.Sight;
import rapport.access.Viewer;
import rapport.customfields.CustomValues;

/// Changes what the fields of the company say of an interaction. All else stays as it was written down.
@Service
public class AmendInteraction {
    private final DSLContext db;
    private final MissingRight missing;

    AmendInteraction(DSLContext db, MissingRight missing) {
        this.db = db;
        this.missing = missing;
    }

    public static boolean isFor(Viewer viewer, InteractionView one) {
        return reach(viewer).includes(one.id().value(), one.recordedBy().value());
    }

    /// @param one  as the viewer has read it
    /// @param then what the fields that the viewer sees shall say
    @Transactional
    public Amending of(InteractionView one, CustomValues then, Viewer by) {
        List<String> changed = changed(one.custom(), then);
        missing.demandOpen(changed.stream().map(TimelineKinds::field).toList(), by);
        if (changed.isEmpty()) {
            return new Amending.Done();
        }
        int written = db.update(INTERACTION)
                .set(
                        INTERACTION.CUSTOM,
                        field(
                                "({0} - {1}) || {2}",
                                INTERACTION.CUSTOM.getDataType(),
                                INTERACTION.CUSTOM,
                                val(changed.toArray(String[]::new)),
                                val(then.only(changed).value())))
                .where(INTERACTION.OCCURRED_AT.eq(one.occurredAt()))
                .and(INTERACTION.ID.eq(one.id()))
                .and(reach(by).over(INTERACTION.ID, INTERACTION.RECORDED_BY))
                .and(changed.stream()
                        .map(key -> stillSays(key, one.custom()))
                        .reduce(Condition::and)
                        .orElseThrow())
                .execute();
        return written == 0 ? new Amending.Overtaken() : new Amending.Done();
    }

    private static List<String> changed(CustomValues before, CustomValues then) {
        return Stream.concat(before.all().keySet().stream(), then.all().keySet().stream())
                .distinct()
                .filter(key -> !Objects.equals(before.get(key), then.get(key)))
                .sorted()
                .toList();
    }

    private static Condition stillSays(String key, CustomValues known) {
        var stands = field("{0} -> {1}", JSONB.class, INTERACTION.CUSTOM, val(key));
        var said = field("{0} -> {1}", JSONB.class, val(known.only(List.of(key)).value()), val(key));
        return stands.isNotDistinctFrom(said);
    }

    private static Sight reach(Viewer viewer) {
        return viewer.rights().sight(TimelineKinds.INTERACTION, Right.EDIT);
    }
}
