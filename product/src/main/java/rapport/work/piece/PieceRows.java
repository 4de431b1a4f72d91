package rapport.work.piece;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static rapport.work.db.Tables.EXCEPTION;
import static rapport.work.db.Tables.INVITATION;
import static rapport.work.db.Tables.PIECE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Owners;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartyKind;
import rapport.customers.PartyNamed;
import rapport.work.About;
import rapport.work.AttachedRecords.Attached;
import rapport.work.PieceId;
import rapport.work.db.tables.records.PieceRecord;

/// Reads work for screens: in one statement, and one more for each kind of record that it is about.
@Component
public class PieceRows {
    /// An appointment that repeats stands at many times, and at none of its own.
    public static final Condition IS_SERIES =
            PIECE.RULE.ne(inline("")).and(PIECE.KIND.eq(inline(PieceKind.APPOINTMENT)));

    /// No two zones are further apart. Who reads a stretch of days reads as much on both sides, and sees afterwards on
    /// whose day something falls that is for a whole day.
    public static final Duration ZONES_APART = Duration.ofHours(26);

    private static final Field<PartyKind> KIND = PartyNamed.kind(PIECE.PARTY_ID).as("party_kind");
    private static final Field<String> OWNER = Owners.nameOf(PIECE.OWNER_ID).as("owner_name");

    /// At which times a series does not stand; null of anything else.
    public static final Field<Instant[]> EXCEPT = when(
                    IS_SERIES, array(select(EXCEPTION.AT).from(EXCEPTION).where(EXCEPTION.PIECE_ID.eq(PIECE.ID))))
            .as("except");
    private static final Field<Boolean> ASKS = field(exists(selectOne()
                    .from(INVITATION)
                    .where(INVITATION.PIECE_ID.eq(PIECE.ID))
                    .and(INVITATION.ANSWERED_AT.isNull())))
            .as("asks");
    private static final int UPCOMING = 5;
    private static final int MOST_SERIES = 500;
    private static final Duration AHEAD = Duration.ofDays(400);

    private final DSLContext db;
    private final RecordsOfWork records;
    private final PieceSight sight;
    private final Clock clock;

    PieceRows(DSLContext db, RecordsOfWork records, PieceSight sight, Clock clock) {
        this.db = db;
        this.records = records;
        this.sight = sight;
        this.clock = clock;
    }

    public static Set<Instant> except(Record row) {
        Instant[] left = row.get(EXCEPT);
        return left == null ? Set.of() : Set.of(left);
    }

    public static Terms terms(PieceRecord row) {
        return Pieces.read(row).terms();
    }

    public Optional<PieceRow> find(PieceId id, Viewer viewer) {
        return of(PIECE.ID.eq(id), List.of(), 1, viewer).stream().findFirst();
    }

    /// Empty also for a time at which the series does not stand.
    Optional<PieceRow> find(Which which, Viewer viewer) {
        Instant at = which.at();
        return at == null
                ? find(which.id(), viewer)
                : series(PIECE.ID.eq(which.id()), at, at.plusSeconds(1), 1, viewer).stream()
                        .findFirst();
    }

    /// The next times of a series; none of anything else.
    List<PieceRow> upcoming(PieceRow row, Viewer viewer) {
        Instant now = clock.instant();
        return row.terms().isSeries() && row.open()
                ? series(PIECE.ID.eq(row.id()), now, now.plus(AHEAD), UPCOMING, viewer)
                : List.of();
    }

    /// The times of open series that begin within a stretch of time, each like a piece of its own.
    public List<PieceRow> series(Condition which, Instant from, Instant before, int most, Viewer viewer) {
        Instant now = clock.instant();
        return of(
                        which.and(IS_SERIES)
                                .and(PIECE.STANDING.eq(inline(Phase.OPEN)))
                                .and(PIECE.DUE_AT.lt(val(before, PIECE.DUE_AT)))
                                .and(PIECE.REPEATS_UNTIL
                                        .isNull()
                                        .or(PIECE.REPEATS_UNTIL.gt(val(from, PIECE.REPEATS_UNTIL)))),
                        List.of(PIECE.DUE_AT, PIECE.ID),
                        MOST_SERIES,
                        viewer)
                .stream()
                .flatMap(row -> row.terms().times(from, before, row.except(), most).stream()
                        .map(time -> row.at(time, viewer.formats(), now)))
                .sorted(Comparator.comparing(PieceRow::begins))
                .toList();
    }

    /// Those that the viewer may see.
    public List<PieceRow> of(Condition which, Collection<? extends OrderField<?>> order, int most, Viewer viewer) {
        Field<String> customer =
                PartyNamed.name(PIECE.PARTY_ID, viewer.rights()).as("customer");
        var rows = db.select(PIECE.fields())
                .select(customer, KIND, OWNER, EXCEPT, ASKS)
                .from(PIECE)
                .where(which)
                .and(sight.of(viewer))
                .orderBy(order)
                .limit(most)
                .fetch();
        Map<About, Attached> records = this.records.named(
                rows.map(row -> Pieces.read(row.into(PIECE)).terms().about()), viewer);
        Instant now = clock.instant();
        return rows.map(row -> row(row, customer, records, now, viewer));
    }

    private PieceRow row(Record row, Field<String> customer, Map<About, Attached> records, Instant now, Viewer viewer) {
        Piece piece = Pieces.read(row.into(PIECE));
        Terms terms = piece.terms();
        Set<Instant> except = except(row);
        @Nullable Attached record = terms.about() == null ? null : records.get(terms.about());
        return new PieceRow(
                piece.id(),
                terms,
                piece.standing().phase(),
                row.get(PIECE.CLOSED_AT),
                row.get(PIECE.OUTCOME),
                row.get(PIECE.CREATED_AT),
                or(row.get(customer)),
                terms.party() == null ? "" : row.get(KIND).path() + "/" + terms.party(),
                record,
                or(row.get(OWNER)),
                Due.of(next(terms, except, now), viewer.formats(), now),
                terms.repeating() == null ? "" : Repeats.words(terms.repeating().rule(), viewer.formats()::date),
                record == null || record.stake() == null ? "" : record.stake().words(viewer.formats()),
                sight.includes(piece.id(), terms.owner(), viewer, Right.EDIT),
                null,
                except,
                row.get(ASKS));
    }

    /// Of a series its next time, as long as there is one.
    private static Timing next(Terms terms, Set<Instant> except, Instant now) {
        return terms.isSeries()
                ? terms.times(now, now.plus(AHEAD), except, except.size() + 1).stream()
                        .findFirst()
                        .orElse(Timing.WHENEVER)
                : terms.timing();
    }

    private static String or(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
