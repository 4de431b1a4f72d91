package rapport.work.inviting;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.select;
import static rapport.work.db.Tables.GUEST;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.messages.MailAddress;
import rapport.work.PieceId;

/// Keeps the guests of appointments.
@Component
class Guests {
    private final DSLContext db;

    Guests(DSLContext db) {
        this.db = db;
    }

    /// The addresses of the guests of a piece, always in the same order.
    static Field<String[]> invited(Field<PieceId> piece) {
        return array(select(GUEST.ADDRESS)
                .from(GUEST)
                .where(GUEST.PIECE_ID.eq(piece))
                .orderBy(GUEST.ADDRESS));
    }

    List<Guest> of(PieceId piece) {
        return db.select(GUEST.ID, GUEST.ADDRESS, GUEST.NAME, GUEST.ANSWER)
                .from(GUEST)
                .where(GUEST.PIECE_ID.eq(piece))
                .orderBy(GUEST.ID)
                .fetch(Records.mapping(Guest::new));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(PieceId piece, MailAddress whom) {
        db.insertInto(GUEST)
                .set(GUEST.PIECE_ID, piece)
                .set(GUEST.ADDRESS, whom.normal())
                .set(GUEST.NAME, whom.name())
                .onConflictDoNothing()
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void remove(PieceId piece, UUID guest) {
        db.deleteFrom(GUEST)
                .where(GUEST.ID.eq(guest))
                .and(GUEST.PIECE_ID.eq(piece))
                .execute();
    }

    /// What was said before the latest answer is left aside.
    ///
    /// @return who answered; empty for nobody who was invited, and where nothing changes
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Guest> answer(PieceId piece, MailAddress who, Answer answer, Instant saidAt) {
        return db.update(GUEST)
                .set(GUEST.ANSWER, answer)
                .set(GUEST.ANSWERED_AT, saidAt)
                .where(GUEST.PIECE_ID.eq(piece))
                .and(GUEST.ADDRESS.eq(who.normal()))
                .and(GUEST.ANSWER.ne(answer))
                .and(GUEST.ANSWERED_AT.isNull().or(GUEST.ANSWERED_AT.le(saidAt)))
                .returning()
                .fetchOptional(row -> new Guest(row.getId(), row.getAddress(), row.getName(), row.getAnswer()));
    }
}
