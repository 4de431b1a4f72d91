package rapport.work.calendar;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.val;
import static rapport.work.db.Tables.PIECE;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.OwnerId;
import rapport.access.Viewer;
import rapport.customers.PartyNamed;
import rapport.work.PieceId;
import rapport.work.piece.Phase;
import rapport.work.piece.PieceRows;
import rapport.work.piece.PieceSight;
import rapport.work.piece.Terms;
import rapport.work.piece.Timing;

/// Reads what stands in the calendars of some owners, in one statement.
@Component
public class Events {
    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_TIMES = 400;

    private final DSLContext db;
    private final PieceSight sight;

    Events(DSLContext db, PieceSight sight) {
        this.db = db;
        this.sight = sight;
    }

    /// What begins in this time, and what is still going on when it begins.
    public List<Event> between(Instant from, Instant until, Collection<OwnerId> owners, Viewer viewer) {
        Field<String> customer =
                PartyNamed.name(PIECE.PARTY_ID, viewer.rights()).as("customer");
        return db
                .select(PIECE.fields())
                .select(customer, PieceRows.EXCEPT)
                .from(PIECE)
                .where(theirs(owners))
                .and(PIECE.STANDING.ne(inline(Phase.DROPPED)))
                .and(repeats(from, until)
                        .or(not(PieceRows.IS_SERIES).and(begins(from, until).or(goesOn(from)))))
                .and(sight.of(viewer))
                .orderBy(PIECE.DUE_AT, PIECE.ID)
                .fetch()
                .stream()
                .flatMap(row -> events(row, row.get(customer), from, until))
                .toList();
    }

    private static Stream<Event> events(Record row, @Nullable String customer, Instant from, Instant until) {
        Terms terms = PieceRows.terms(row.into(PIECE));
        PieceId id = row.get(PIECE.ID);
        boolean over = row.get(PIECE.STANDING) == Phase.DONE;
        if (!terms.isSeries()) {
            return Stream.of(event(id, "/work/" + id, terms, terms.timing(), customer, over));
        }
        ZoneId zone = Objects.requireNonNull(terms.repeating()).zone();
        return terms.times(from.minus(DAY), until, PieceRows.except(row), MOST_TIMES).stream()
                .map(time -> event(
                        id,
                        "/work/" + id + "/times/" + time.moment(zone).getEpochSecond(),
                        terms,
                        time,
                        customer,
                        over));
    }

    private static Event event(
            PieceId id, String address, Terms terms, Timing time, @Nullable String customer, boolean over) {
        return new Event(
                id,
                address,
                terms.kind(),
                terms.subject(),
                time,
                terms.owner(),
                Objects.requireNonNullElse(customer, ""),
                over);
    }

    private static Condition repeats(Instant from, Instant until) {
        return PieceRows.IS_SERIES
                .and(PIECE.DUE_AT.lt(val(until, PIECE.DUE_AT)))
                .and(PIECE.REPEATS_UNTIL.isNull().or(PIECE.REPEATS_UNTIL.gt(val(from, PIECE.REPEATS_UNTIL))));
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
