package rapport.customers.keeping;

import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.RELATIONSHIP;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.KindField;
import rapport.access.MissingRight;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.company.CompanyDay;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartySight;
import rapport.customers.RelationshipKind;
import rapport.customers.SourceId;

/// Joins two parties, and ends what joined them, where the roles of either side leave that open.
@Service
public class Relate {
    private final DSLContext db;
    private final Chains chains;
    private final MissingRight missing;
    private final CompanyDay companyDay;

    Relate(DSLContext db, Chains chains, MissingRight missing, CompanyDay companyDay) {
        this.db = db;
        this.chains = chains;
        this.missing = missing;
        this.companyDay = companyDay;
    }

    /// @param since null where we were not told
    /// @return false when they are joined so already, when one of them does not exist, when both are
    /// one, or when the first stands above the second and would stand below it too
    @Transactional
    public boolean join(
            PartyId from,
            RelationshipKind kind,
            PartyId to,
            String title,
            @Nullable LocalDate since,
            SourceId source,
            Viewer viewer) {
        var both = db.select(PARTY.KIND)
                .from(PARTY)
                .where(PARTY.ID.in(from, to))
                .and(PartySight.of(viewer))
                .fetch(PARTY.KIND);
        missing.demandOpen(fields(kind, both), viewer);
        return both.size() == 2
                && !chains.closes(from, kind, to)
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
        var other = PARTY.as("other");
        var sides = db.select(RELATIONSHIP.KIND, PARTY.KIND, other.KIND)
                .from(RELATIONSHIP)
                .join(PARTY)
                .on(PARTY.ID.eq(RELATIONSHIP.FROM_ID))
                .join(other)
                .on(other.ID.eq(RELATIONSHIP.TO_ID))
                .where(RELATIONSHIP.ID.eq(relationship))
                .fetchOptional();
        sides.ifPresent(row -> missing.demandOpen(fields(row.value1(), List.of(row.value2(), row.value3())), viewer));
        var today = DSL.val(companyDay.today());
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

    private static List<KindField> fields(RelationshipKind kind, List<PartyKind> sides) {
        return sides.stream()
                .map(side -> PartyField.of(kind).of(side.recordKind()))
                .toList();
    }
}
