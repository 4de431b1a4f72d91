package rapport.work.piece;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static rapport.work.db.Tables.PIECE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Rights;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.web.Formats;
import rapport.work.About;
import rapport.work.PieceId;

/// What modules may ask of the work that is about their records, as far as a viewer may see it.
@Component
public class WorkAbout {
    private static final int MOST_DONE = 2_000;

    /// What waits first.
    ///
    /// @param at  null for what has no date
    /// @param day of what is due on a day, at no time; null otherwise
    public record Next(
            String subject, @Nullable Instant at, @Nullable LocalDate day) {
        /// For whoever reads it; empty for what has no date.
        public Optional<LocalDate> on(Formats formats) {
            return day != null ? Optional.of(day) : Optional.ofNullable(at).map(formats::day);
        }

        public boolean isLate(Formats formats, Instant now) {
            return day != null ? day.isBefore(formats.day(now)) : at != null && at.isBefore(now);
        }
    }

    /// A piece of work that is done.
    ///
    /// @param record about which it was
    /// @param party  with whom it was; null for nobody
    /// @param begun  when it was written down; of an appointment when it took place, where that was earlier
    public record Done(UUID record, PieceId piece, @Nullable PartyId party, Instant begun, Instant at) {}

    private final DSLContext db;
    private final PieceRows rows;
    private final PieceSight sight;

    WorkAbout(DSLContext db, PieceRows rows, PieceSight sight) {
        this.db = db;
        this.rows = rows;
        this.sight = sight;
    }

    /// What is open, by time, and then what is over, the latest first.
    public List<PieceRow> of(About about, int most, Viewer viewer) {
        return rows.of(
                PIECE.ABOUT_ID.eq(about.id()).and(PIECE.ABOUT_KIND.eq(about.kind())),
                List.of(PIECE.CLOSED_AT.desc().nullsFirst(), PIECE.DUE_AT.asc().nullsLast(), PIECE.ID),
                most,
                viewer);
    }

    /// What is done about some records of a kind, the earliest first.
    public List<Done> done(String kind, Collection<UUID> records, Viewer viewer) {
        return db.select(
                        PIECE.ABOUT_ID,
                        PIECE.ID,
                        PIECE.PARTY_ID,
                        PIECE.CREATED_AT,
                        PIECE.CLOSED_AT,
                        PIECE.KIND,
                        PIECE.DUE_AT)
                .from(PIECE)
                .where("{0} = any({1})", PIECE.ABOUT_ID, val(records.toArray(UUID[]::new)))
                .and(PIECE.ABOUT_KIND.eq(kind))
                .and(PIECE.STANDING.eq(inline(Phase.DONE)))
                .and(sight.of(viewer))
                .orderBy(PIECE.CLOSED_AT, PIECE.ID)
                .limit(MOST_DONE)
                .fetch(row -> new Done(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        begun(row.value4(), row.value6() == PieceKind.APPOINTMENT ? row.value7() : null),
                        row.value5()));
    }

    private static Instant begun(Instant written, @Nullable Instant took) {
        return took != null && took.isBefore(written) ? took : written;
    }

    /// The next piece about the record that a column names: one at most.
    public static Field<List<Next>> next(String kind, Field<UUID> record, Rights rights) {
        return multiset(select(PIECE.SUBJECT, PIECE.DUE_AT, PIECE.FIRST_DAY)
                        .from(PIECE)
                        .where(open(kind, record, rights))
                        .orderBy(PIECE.DUE_AT.asc().nullsLast(), PIECE.PRIORITY, PIECE.ID)
                        .limit(inline(1)))
                .convertFrom(found -> found.map(Records.mapping(Next::new)));
    }

    /// When the next piece is due; null where none is, or has no date.
    public static Field<Instant> nextAt(String kind, Field<UUID> record, Rights rights) {
        return field(select(min(PIECE.DUE_AT)).from(PIECE).where(open(kind, record, rights)));
    }

    /// The same for whoever is in a zone, where days begin at another moment than they do for the company.
    public static Field<Instant> nextAt(String kind, Field<UUID> record, Rights rights, ZoneId zone) {
        return field(select(min(DueMoment.in(zone))).from(PIECE).where(open(kind, record, rights)));
    }

    /// Whether anything waits.
    public static Condition waits(String kind, Field<UUID> record, Rights rights) {
        return exists(selectOne().from(PIECE).where(open(kind, record, rights)));
    }

    /// When something about it was done last; null for never.
    public static Field<Instant> lastAt(String kind, Field<UUID> record, Rights rights) {
        return field(select(max(PIECE.CLOSED_AT))
                .from(PIECE)
                .where(about(kind, record, rights))
                .and(PIECE.STANDING.eq(inline(Phase.DONE))));
    }

    private static Condition open(String kind, Field<UUID> record, Rights rights) {
        return about(kind, record, rights).and(PIECE.STANDING.eq(inline(Phase.OPEN)));
    }

    private static Condition about(String kind, Field<UUID> record, Rights rights) {
        return condition("{0} = {1}", PIECE.ABOUT_ID, record)
                .and(PIECE.ABOUT_KIND.eq(inline(kind)))
                .and(PieceSight.ofRoles(rights));
    }
}
