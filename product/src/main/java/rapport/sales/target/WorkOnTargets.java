package rapport.sales.target;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static rapport.sales.db.Tables.TARGET;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import org.jooq.Record6;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.expressions.Option;
import rapport.sales.SalesKinds;
import rapport.sales.TargetId;
import rapport.sales.move.Moves;
import rapport.sales.move.Went;
import rapport.work.AttachedRecords;
import rapport.work.PieceId;

/// Targets, as the moves about them call them: by their list, for the customer is named beside it.
@Component
class WorkOnTargets implements AttachedRecords {
    private final Moves moves;

    WorkOnTargets(Moves moves) {
        this.moves = moves;
    }

    @Override
    public String recordKind() {
        return SalesKinds.TARGET;
    }

    @Override
    public Select<Record6<UUID, String, String, PartyId, BigDecimal, String>> named(
            Collection<UUID> ids, Viewer viewer) {
        return select(
                        TARGET.ID.coerce(UUID.class),
                        TargetFields.LIST_NAME,
                        concat(inline("/targets/"), TARGET.ID.cast(String.class)),
                        TARGET.PARTY_ID,
                        castNull(SQLDataType.NUMERIC),
                        castNull(SQLDataType.VARCHAR))
                .from(TARGET)
                .where(TARGET.ID.in(ids.stream().map(TargetId::new).toList()))
                .and(TargetSight.of(viewer));
    }

    @Override
    public Asked asked() {
        return new Asked(
                "How it went",
                Arrays.stream(Went.values())
                        .map(went -> new Option(went.name(), went.label()))
                        .toList());
    }

    @Override
    public void answered(UUID record, PieceId piece, String answer) {
        moves.say(new TargetId(record), piece, Went.valueOf(answer));
    }
}
