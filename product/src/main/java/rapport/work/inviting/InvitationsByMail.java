package rapport.work.inviting;

import static rapport.work.db.Tables.EVENT;
import static rapport.work.db.Tables.INVITATION;
import static rapport.work.db.Tables.TOLD_EVENT;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.OwnerId;
import rapport.messages.MailAddress;
import rapport.work.PieceId;
import rapport.work.db.tables.records.InvitationRecord;

/// Keeps the invitations that came by mail.
@Component
class InvitationsByMail {
    private final DSLContext db;

    InvitationsByMail(DSLContext db) {
        this.db = db;
    }

    Optional<Invitation> of(PieceId piece) {
        return db.selectFrom(INVITATION).where(INVITATION.PIECE_ID.eq(piece)).fetchOptional(InvitationsByMail::read);
    }

    /// The appointment of somebody by the name that it has everywhere; one that stands before one that was dropped.
    Optional<PieceId> piece(String uid, AccountId owner) {
        return db.select(EVENT.PIECE_ID)
                .from(EVENT)
                .where(EVENT.UID.eq(uid))
                .and(EVENT.OWNER_ID.eq(OwnerId.of(owner)))
                .orderBy(EVENT.STANDS.desc(), EVENT.PIECE_ID)
                .limit(1)
                .fetchOptional(EVENT.PIECE_ID);
    }

    /// The appointment of ours to which we invited under this name, and who did.
    Optional<Ours> ours(String uid) {
        return db.select(TOLD_EVENT.PIECE_ID, TOLD_EVENT.ACCOUNT_ID)
                .from(TOLD_EVENT)
                .where(TOLD_EVENT.UID.eq(uid))
                .fetchOptional(row -> new Ours(row.value1(), row.value2()));
    }

    record Ours(PieceId piece, AccountId host) {}

    @Transactional(propagation = Propagation.MANDATORY)
    void keep(Invitation one) {
        db.insertInto(INVITATION)
                .set(INVITATION.PIECE_ID, one.piece())
                .set(INVITATION.ORGANISER, one.host().normal())
                .set(INVITATION.ORGANISER_NAME, one.host().name())
                .set(INVITATION.INVITED, one.invited())
                .set(INVITATION.SEQUENCE, one.sequence())
                .set(INVITATION.SAID_AT, one.saidAt())
                .set(INVITATION.ANSWER, one.answer())
                .onConflict(INVITATION.PIECE_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void answered(PieceId piece, Answer answer, Instant at) {
        db.update(INVITATION)
                .set(INVITATION.ANSWER, answer)
                .set(INVITATION.ANSWERED_AT, at)
                .where(INVITATION.PIECE_ID.eq(piece))
                .execute();
    }

    private static Invitation read(InvitationRecord row) {
        return new Invitation(
                row.getPieceId(),
                new MailAddress(row.getOrganiserName(), row.getOrganiser()),
                row.getInvited(),
                row.getSequence(),
                row.getSaidAt(),
                row.getAnswer());
    }
}
