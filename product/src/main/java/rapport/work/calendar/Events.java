package rapport.work.calendar;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;
import static rapport.work.db.Tables.PIECE;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import rapport.access.OwnerId;
import rapport.access.Viewer;
import rapport.customers.PartyNamed;
import rapport.work.piece.Phase;
import rapport.work.piece.PieceRows;

/// Reads what stands in the calendars of some owners, in one statement.
@Component
class Events {
    private final DSLContext db;

    Events(DSLContext db) {
        this.db = db;
    }

    /// What begins in this time, and what is still going on when it begins.
    List<Event> between(Instant from, Instant until, Collection<OwnerId> owners, Viewer viewer) {
        Field<String> customer =
                PartyNamed.name(PIECE.PARTY_ID, viewer.rights()).as("customer");
        return db.select(PIECE.fields())
                .select(customer)
                .from(PIECE)
                .where(theirs(owners))
                .and(PIECE.STANDING.ne(inline(Phase.DROPPED)))
                .and(begins(from, until).or(goesOn(from)))
                .and(PieceRows.visibleTo(viewer))
                .orderBy(PIECE.DUE_AT, PIECE.ID)
                .fetch(row -> {
                    var terms = PieceRows.terms(row.into(PIECE));
                    return new Event(
                            row.get(PIECE.ID),
                            terms.kind(),
                            terms.subject(),
                            terms.timing(),
                            terms.owner(),
                            Objects.requireNonNullElse(row.get(customer), ""),
                            row.get(PIECE.STANDING) == Phase.DONE);
                });
    }

    private static Condition theirs(Collection<OwnerId> owners) {
        return condition(
                "{0} = any({1})",
                PIECE.OWNER_ID, val(owners.stream().map(OwnerId::value).toArray(UUID[]::new)));
    }

    private static Condition begins(Instant from, Instant until) {
        return PIECE.DUE_AT.ge(val(from, PIECE.DUE_AT)).and(PIECE.DUE_AT.lt(val(until, PIECE.DUE_AT)));
    }

    /// What takes no longer than a day began yesterday at the earliest; of what takes longer there is an index.
    private static Condition goesOn(Instant from) {
        Condition still = PIECE.ENDS_AT.gt(val(from, PIECE.ENDS_AT)).and(PIECE.DUE_AT.lt(val(from, PIECE.DUE_AT)));
        Condition isLong = condition("{0} - {1} > interval '1 day'", PIECE.ENDS_AT, PIECE.DUE_AT);
        Condition yesterday = condition("{0} >= {1} - interval '1 day'", PIECE.DUE_AT, val(from, PIECE.DUE_AT));
        return still.and(isLong.or(yesterday));
    }
}
