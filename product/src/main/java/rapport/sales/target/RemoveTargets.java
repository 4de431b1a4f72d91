package rapport.sales.target;

import static rapport.sales.db.Tables.MOVE;
import static rapport.sales.db.Tables.TARGET;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.Belongings;
import rapport.customers.PartyId;
import rapport.jobs.AccountLine;
import rapport.sales.TargetId;
import rapport.work.piece.RemoveWork;

/// Takes organisations off target lists, with the moves. They go with their organisation, and go over to the one with
/// which it becomes one; where both stand on a list, the moves of both are those of the one that stays.
@Service
@Transactional
class RemoveTargets implements Belongings {
    private final DSLContext db;
    private final RemoveWork work;

    RemoveTargets(DSLContext db, RemoveWork work) {
        this.db = db;
        this.work = work;
    }

    boolean one(TargetId id, Viewer viewer) {
        Optional<TargetId> found = db.select(TARGET.ID)
                .from(TARGET)
                .where(TARGET.ID.eq(id))
                .and(TargetSight.of(viewer, Right.DELETE))
                .forUpdate()
                .fetchOptional(TARGET.ID);
        found.ifPresent(one -> those(TARGET.ID.eq(one)));
        return found.isPresent();
    }

    /// @return none that stays
    List<AccountLine> many(List<UUID> ids, Viewer by) {
        those(TARGET.ID.in(ids.stream().map(TargetId::new).toList()));
        return List.of();
    }

    void those(Condition which) {
        List<TargetId> ids = db.select(TARGET.ID).from(TARGET).where(which).fetch(TARGET.ID);
        if (!ids.isEmpty()) {
            db.deleteFrom(MOVE).where(MOVE.TARGET_ID.in(ids)).execute();
            work.about(ids.stream().map(TargetId::value).toList());
            db.deleteFrom(TARGET).where(TARGET.ID.in(ids)).execute();
        }
    }

    @Override
    public void removeOf(Collection<PartyId> parties) {
        those(TARGET.PARTY_ID.in(parties));
    }

    @Override
    public void handOver(PartyId from, PartyId to) {
        var stays = TARGET.as("stays");
        db.select(TARGET.ID, stays.ID)
                .from(TARGET)
                .join(stays)
                .on(stays.TARGET_LIST_ID.eq(TARGET.TARGET_LIST_ID))
                .where(TARGET.PARTY_ID.eq(from))
                .and(stays.PARTY_ID.eq(to))
                .fetch()
                .forEach(both -> join(both.value1(), both.value2()));
        db.update(TARGET)
                .set(TARGET.PARTY_ID, to)
                .where(TARGET.PARTY_ID.eq(from))
                .execute();
    }

    private void join(TargetId gone, TargetId stays) {
        work.handOverAbout(gone.value(), stays.value());
        db.update(MOVE)
                .set(MOVE.TARGET_ID, stays)
                .where(MOVE.TARGET_ID.eq(gone))
                .execute();
        db.deleteFrom(TARGET).where(TARGET.ID.eq(gone)).execute();
    }
}
