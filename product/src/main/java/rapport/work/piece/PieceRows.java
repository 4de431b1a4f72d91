package rapport.work.piece;

import static rapport.work.db.Tables.PIECE;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import rapport.work.WorkKinds;
import rapport.work.db.tables.records.PieceRecord;

/// Reads work for screens: in one statement, and one more for each kind of record that it is about.
@Component
public class PieceRows {
    private static final Field<PartyKind> KIND = PartyNamed.kind(PIECE.PARTY_ID).as("party_kind");
    private static final Field<String> OWNER = Owners.nameOf(PIECE.OWNER_ID).as("owner_name");

    private final DSLContext db;
    private final RecordsOfWork records;
    private final Clock clock;

    PieceRows(DSLContext db, RecordsOfWork records, Clock clock) {
        this.db = db;
        this.records = records;
        this.clock = clock;
    }

    /// For statements of other features of this module.
    public static Condition visibleTo(Viewer viewer) {
        return PieceSight.of(viewer);
    }

    public static Terms terms(PieceRecord row) {
        return Pieces.read(row).terms();
    }

    public Optional<PieceRow> find(PieceId id, Viewer viewer) {
        return of(PIECE.ID.eq(id), List.of(), 1, viewer).stream().findFirst();
    }

    /// Those that the viewer may see.
    public List<PieceRow> of(Condition which, Collection<? extends OrderField<?>> order, int most, Viewer viewer) {
        Field<String> customer =
                PartyNamed.name(PIECE.PARTY_ID, viewer.rights()).as("customer");
        var rows = db.select(PIECE.fields())
                .select(customer, KIND, OWNER)
                .from(PIECE)
                .where(which)
                .and(PieceSight.of(viewer))
                .orderBy(order)
                .limit(most)
                .fetch();
        Map<About, Attached> records = this.records.named(
                rows.map(row -> Pieces.read(row.into(PIECE)).terms().about()), viewer);
        Instant now = clock.instant();
        return rows.map(row -> row(row, customer, records, now, viewer));
    }

    private static PieceRow row(
            Record row, Field<String> customer, Map<About, Attached> records, Instant now, Viewer viewer) {
        Piece piece = Pieces.read(row.into(PIECE));
        Terms terms = piece.terms();
        return new PieceRow(
                piece.id(),
                terms,
                piece.standing().phase(),
                row.get(PIECE.CLOSED_AT),
                row.get(PIECE.OUTCOME),
                row.get(PIECE.CREATED_AT),
                or(row.get(customer)),
                terms.party() == null ? "" : row.get(KIND).path() + "/" + terms.party(),
                terms.about() == null ? null : records.get(terms.about()),
                or(row.get(OWNER)),
                Due.of(terms.timing(), viewer.formats(), now),
                viewer.rights()
                        .sight(WorkKinds.WORK, Right.EDIT)
                        .includes(
                                piece.id().value(),
                                terms.owner() == null ? null : terms.owner().value()));
    }

    private static String or(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
