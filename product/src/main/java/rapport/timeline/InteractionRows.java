package rapport.timeline;

import static rapport.timeline.db.Tables.INTERACTION;
import static rapport.timeline.db.Tables.PARTICIPATION;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.customers.PartyId;
import rapport.database.BulkInsert;

/// Writes interactions and the timelines they stand on: one or thousands, with the same few statements.
@Component
class InteractionRows {
    /// @param parties everybody on whose timeline it stands
    record Row(InteractionId id, NewInteraction told, String colleague, Collection<PartyId> parties) {
        String emotionalState() {
            return told.emotionalState() == null ? "" : told.emotionalState().name();
        }

        @Nullable
        JSONB payload() {
            return told.payload() == null ? null : JSONB.jsonb(told.payload().toString());
        }
    }

    private record Participation(PartyId party, Row row) {}

    private final DSLContext db;
    private final Months months;

    InteractionRows(DSLContext db, Months months) {
        this.db = db;
        this.months = months;
    }

    Iterator<InteractionId> newIds(int count) {
        return db.fetch("select uuidv7() from generate_series(1, {0})", DSL.val(count))
                .map(row -> new InteractionId(row.get(0, UUID.class)))
                .iterator();
    }

    void add(List<Row> rows, AccountId by) {
        months.makeRoomFor(rows.stream().map(row -> row.told().occurredAt()).toList());
        BulkInsert.into(INTERACTION, rows)
                .set(INTERACTION.ID, Row::id)
                .set(INTERACTION.OCCURRED_AT, row -> row.told().occurredAt())
                .set(INTERACTION.KIND, row -> row.told().kind())
                .set(INTERACTION.CHANNEL, row -> row.told().channel())
                .set(INTERACTION.DIRECTION, row -> row.told().direction())
                .set(INTERACTION.SUBJECT, row -> row.told().subject())
                .set(INTERACTION.BODY, row -> row.told().body())
                .set(INTERACTION.OUTCOME, row -> row.told().outcome())
                .set(INTERACTION.ROOT_CAUSE, row -> row.told().rootCause())
                .set(INTERACTION.EMOTIONAL_STATE, Row::emotionalState)
                .set(INTERACTION.MINUTES, row -> row.told().minutes())
                .set(INTERACTION.COLLEAGUE, Row::colleague)
                .set(INTERACTION.RECORDED_BY, _ -> by)
                .set(INTERACTION.PAYLOAD, Row::payload)
                .set(INTERACTION.CUSTOM, row -> row.told().custom())
                .run(db);
        var participations = new ArrayList<Participation>();
        rows.forEach(row -> row.parties().forEach(party -> participations.add(new Participation(party, row))));
        BulkInsert.into(PARTICIPATION, participations)
                .set(PARTICIPATION.PARTY_ID, Participation::party)
                .set(PARTICIPATION.OCCURRED_AT, one -> one.row().told().occurredAt())
                .set(PARTICIPATION.INTERACTION_ID, one -> one.row().id())
                .set(PARTICIPATION.CHANNEL, one -> one.row().told().channel().name())
                .run(db);
    }
}
