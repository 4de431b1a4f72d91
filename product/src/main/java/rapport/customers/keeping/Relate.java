package rapport.customers.keeping;

import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.RELATIONSHIP;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.PartySight;
import rapport.customers.RelationshipKind;
import rapport.customers.SourceId;

/// Joins two parties, and ends what joined them.
@Service
public class Relate {
    private final DSLContext db;
    private final Clock clock;

    Relate(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// @param since null where we were not told
    /// @return false when they are joined so already, when one of them does not exist, or when both are one
    @Transactional
    public boolean join(
            PartyId from,
            RelationshipKind kind,
            PartyId to,
            String title,
            @Nullable LocalDate since,
            SourceId source,
            Viewer viewer) {
        int both = db.fetchCount(PARTY, PARTY.ID.in(from, to).and(PartySight.of(viewer)));
        return both == 2
                && db.fetchExists(PARTY, PARTY.ID.eq(from).and(PartySight.of(PARTY, viewer, Right.EDIT)))
                && db.insertInto(RELATIONSHIP)
                                .set(RELATIONSHIP.FROM_ID, from)
                                .set(RELATIONSHIP.KIND, kind)
                                .set(RELATIONSHIP.TO_ID, to)
                                .set(RELATIONSHIP.TITLE, title)
                                .set(RELATIONSHIP.SINCE, since)
                                .set(RELATIONSHIP.SOURCE_ID, source)
                                .onConflictDoNothing()
                                .execute()
                        == 1;
    }

    /// It has ended today, and stays in the past of both.
    @Transactional
    public void end(UUID relationship, PartyId oneOfThem, Viewer viewer) {
        var today = DSL.val(LocalDate.now(clock));
        db.update(RELATIONSHIP)
                .set(RELATIONSHIP.UNTIL, DSL.greatest(DSL.coalesce(RELATIONSHIP.SINCE, today), today))
                .where(RELATIONSHIP.ID.eq(relationship))
                .and(RELATIONSHIP.UNTIL.isNull())
                .and(RELATIONSHIP.FROM_ID.eq(oneOfThem).or(RELATIONSHIP.TO_ID.eq(oneOfThem)))
                .andExists(DSL.selectOne()
                        .from(PARTY)
                        .where(PARTY.ID.eq(oneOfThem))
                        .and(PartySight.of(PARTY, viewer, Right.EDIT)))
                .execute();
    }
}
