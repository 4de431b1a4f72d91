package rapport.work.calendar;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.val;
import static rapport.work.db.Tables.PIECE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.OwnerId;
import rapport.access.Viewer;
import rapport.customers.PartyNamed;
import rapport.work.PieceId;
import rapport.work.piece.Phase;
import rapport.work.piece.PieceKind;
import rapport.work.piece.PieceRows;
import rapport.work.piece.PieceSight;
import rapport.work.piece.Timing;
import rapport.work.repeating.Repeating;

/// Reads what stands in the calendars of some owners, in one statement.
@Component
public class Events {
    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_TIMES = 400;

    private final DSLContext db;
    private final PieceSight sight;

    /// What is read of a piece of work, and no more: a team has hundreds of them in a week.
    private record Found(
            PieceId id,
            PieceKind kind,
            String subject,
            @Nullable OwnerId owner,
            Phase standing,
            @Nullable Instant due,
            @Nullable Instant ends,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            String rule,
            String zone,
            @Nullable String customer,
            Instant @Nullable [] except) {

        Stream<Event> events(Instant from, Instant until) {
            Timing timing = Timing.of(due, ends, first, last);
            if (kind != PieceKind.APPOINTMENT || rule.isEmpty()) {
                return Stream.of(event("/work/" + id, timing));
            }
            ZoneId zone = ZoneId.of(this.zone);
            return timing
                    .times(
                            new Repeating(rule, zone),
                            from,
                            until,
                            except == null ? Set.of() : Set.of(except),
                            MOST_TIMES)
                    .stream()
                    .map(time ->
                            event("/work/" + id + "/times/" + time.moment(zone).getEpochSecond(), time));
        }

        private Event event(String address, Timing time) {
            return new Event(
                    id,
                    address,
                    kind,
                    subject,
                    time,
                    owner,
                    Objects.requireNonNullElse(customer, ""),
                    standing == Phase.DONE);
        }
    }

    Events(DSLContext db, PieceSight sight) {
        this.db = db;
        this.sight = sight;
    }

    /// What begins in this time, and what is still going on when it begins.
    public List<Event> between(Instant from, Instant until, Collection<OwnerId> owners, Viewer viewer) {
        Field<String> customer =
                PartyNamed.name(PIECE.PARTY_ID, viewer.rights()).as("customer");
        return db
                .select(
                        PIECE.ID,
                        PIECE.KIND,
                        PIECE.SUBJECT,
                        PIECE.OWNER_ID,
                        PIECE.STANDING,
                        PIECE.DUE_AT,
                        PIECE.ENDS_AT,
                        PIECE.FIRST_DAY,
                        PIECE.LAST_DAY,
                        PIECE.RULE,
                        PIECE.ZONE,
                        customer,
                        PieceRows.EXCEPT)
                .from(PIECE)
                .where(theirs(owners))
                .and(PIECE.STANDING.ne(inline(Phase.DROPPED)))
                .and(repeats(from, until)
                        .or(not(PieceRows.IS_SERIES).and(begins(from, until).or(goesOn(from)))))
                .and(sight.of(viewer))
                .orderBy(PIECE.DUE_AT, PIECE.ID)
                .fetch(Records.mapping(Found::new))
                .stream()
                .flatMap(found -> found.events(from.minus(DAY), until))
                .toList();
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
