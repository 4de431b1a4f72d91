package rapport.work.piece;

import static rapport.work.db.Tables.PIECE;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.company.Companies;
import rapport.work.About;
import rapport.work.PieceId;
import rapport.work.db.tables.records.PieceRecord;
import rapport.work.repeating.Repeating;

/// Keeps pieces of work.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Pieces {
    private final DSLContext db;
    private final Companies companies;
    private final PieceSight sight;

    Pieces(DSLContext db, Companies companies, PieceSight sight) {
        this.db = db;
        this.companies = companies;
        this.sight = sight;
    }

    PieceId add(Terms terms, Standing standing, AccountId by, Instant at) {
        PieceRecord row = db.newRecord(PIECE);
        write(terms, row);
        write(standing, row);
        row.setCreatedAt(at);
        row.setCreatedBy(by);
        return db.insertInto(PIECE).set(row).returning(PIECE.ID).fetchSingle(PIECE.ID);
    }

    /// Empty when there is none, or none with which the viewer may do this.
    Optional<Piece> lock(PieceId id, Viewer viewer, Right right) {
        return lockAll(List.of(id), viewer, right).stream().findFirst();
    }

    List<Piece> lockAll(List<PieceId> ids, Viewer viewer, Right right) {
        return db.selectFrom(PIECE)
                .where(PIECE.ID.in(ids))
                .and(sight.of(viewer, right))
                .orderBy(PIECE.ID)
                .forUpdate()
                .fetch(Pieces::read);
    }

    void save(Piece before, Piece after) {
        if (before.equals(after)) {
            return;
        }
        PieceRecord row = db.newRecord(PIECE);
        write(after.terms(), row);
        write(after.standing(), row);
        db.update(PIECE).set(row).where(PIECE.ID.eq(after.id())).execute();
    }

    static Piece read(PieceRecord row) {
        About about = row.getAboutId() == null ? null : new About(row.getAboutKind(), row.getAboutId());
        Terms terms = new Terms(
                row.getKind(),
                row.getSubject(),
                Timing.of(row.getDueAt(), row.getEndsAt(), row.getFirstDay(), row.getLastDay()),
                Priority.ofRank(row.getPriority()),
                row.getPartyId(),
                about,
                row.getOwnerId(),
                row.getPlace(),
                row.getNote(),
                row.getRule().isEmpty() ? null : new Repeating(row.getRule(), ZoneId.of(row.getZone())));
        return new Piece(row.getId(), terms, standing(row));
    }

    private static Standing standing(PieceRecord row) {
        return switch (row.getStanding()) {
            case OPEN -> new Standing.Open();
            case DONE ->
                new Standing.Done(
                        Objects.requireNonNull(row.getClosedAt()),
                        Objects.requireNonNull(row.getClosedBy()),
                        row.getOutcome());
            case DROPPED ->
                new Standing.Dropped(
                        Objects.requireNonNull(row.getClosedAt()),
                        Objects.requireNonNull(row.getClosedBy()),
                        row.getOutcome());
        };
    }

    private void write(Terms terms, PieceRecord row) {
        row.setKind(terms.kind());
        row.setSubject(terms.subject());
        row.setPartyId(terms.party());
        row.setAboutKind(terms.about() == null ? "" : terms.about().kind());
        row.setAboutId(terms.about() == null ? null : terms.about().id());
        row.setOwnerId(terms.owner());
        row.setPriority(terms.priority().rank());
        row.setPlace(terms.place());
        row.setNote(terms.note());
        write(terms.timing(), row);
        Repeating repeating = terms.repeating();
        row.setRule(repeating == null ? "" : repeating.rule());
        row.setZone(repeating == null ? "" : repeating.zone().getId());
        row.setRepeatsUntil(
                repeating == null
                        ? null
                        : terms.timing()
                                .begins(repeating.zone())
                                .flatMap(repeating::last)
                                .map(last -> last.plusDays(1)
                                        .atZone(repeating.zone())
                                        .toInstant())
                                .orElse(null));
    }

    private void write(Timing timing, PieceRecord row) {
        ZoneId zone = companies.get().timeZone();
        row.setDueAt(timing.begins(zone).map(at -> at.atZone(zone).toInstant()).orElse(null));
        row.setEndsAt(null);
        row.setFirstDay(null);
        row.setLastDay(null);
        switch (timing) {
            case Timing.Whenever _ -> {}
            case Timing.OnDay(var day) -> row.setFirstDay(day);
            case Timing.At(var at) -> row.setDueAt(at);
            case Timing.Slot(var from, var until) -> {
                row.setDueAt(from);
                row.setEndsAt(until);
            }
            case Timing.Days(var first, var last) -> {
                row.setFirstDay(first);
                row.setLastDay(last);
                row.setEndsAt(last.plusDays(1).atStartOfDay(zone).toInstant());
            }
        }
    }

    private static void write(Standing standing, PieceRecord row) {
        row.setStanding(standing.phase());
        row.setClosedAt(null);
        row.setClosedBy(null);
        row.setOutcome("");
        switch (standing) {
            case Standing.Open _ -> {}
            case Standing.Done(var at, var by, var outcome) -> over(row, at, by, outcome);
            case Standing.Dropped(var at, var by, var why) -> over(row, at, by, why);
        }
    }

    private static void over(PieceRecord row, Instant at, AccountId by, String outcome) {
        row.setClosedAt(at);
        row.setClosedBy(by);
        row.setOutcome(outcome);
    }
}
