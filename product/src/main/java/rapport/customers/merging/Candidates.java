package rapport.customers.merging;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static rapport.customers.db.Tables.IDENTIFIER;
import static rapport.customers.db.Tables.PARTY;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartySight;
import rapport.customers.finding.FindParties;

/// With whom a party may be the same: those that somebody looks for, or those that share an identifier or a name with
/// it.
@Component
class Candidates {
    private static final int MOST = 20;

    private final DSLContext db;
    private final FindParties find;

    Candidates(DSLContext db, FindParties find) {
        this.db = db;
        this.find = find;
    }

    List<MergePage.Candidate> of(PartyId id, PartyKind kind, String search, Viewer viewer) {
        return search.isBlank()
                ? alike(id, kind, viewer)
                : find.best(kind, search, viewer).stream()
                        .filter(found -> !found.id().equals(id))
                        .map(found -> candidate(id, found.id(), found.name(), found.hint(), ""))
                        .toList();
    }

    private List<MergePage.Candidate> alike(PartyId id, PartyKind kind, Viewer viewer) {
        var self = PARTY.as("self");
        var ours = IDENTIFIER.as("ours");
        var theirs = IDENTIFIER.as("theirs");
        Field<String> shared = field(select(DSL.min(theirs.WRITTEN))
                .from(theirs)
                .join(ours)
                .on(ours.KIND.eq(theirs.KIND))
                .and(ours.NORMAL.eq(theirs.NORMAL))
                .where(ours.PARTY_ID.eq(id))
                .and(theirs.PARTY_ID.eq(PARTY.ID)));
        var sharing = select(theirs.PARTY_ID)
                .from(ours)
                .join(theirs)
                .on(theirs.KIND.eq(ours.KIND))
                .and(theirs.NORMAL.eq(ours.NORMAL))
                .where(ours.PARTY_ID.eq(id))
                .limit(10 * MOST);
        var called = exists(selectOne()
                .from(self)
                .where(self.ID.eq(id))
                .and(self.KIND.eq(PARTY.KIND))
                .and(self.SORT_KEY.eq(PARTY.SORT_KEY)));
        var sameName = select(PARTY.ID)
                .from(self)
                .join(PARTY)
                .on(PARTY.KIND.eq(self.KIND))
                .and(PARTY.SORT_KEY.eq(self.SORT_KEY))
                .where(self.ID.eq(id))
                .limit(10 * MOST);
        return db.select(PARTY.ID, PARTY.NAME, PARTY.EMAIL, PARTY.CITY, shared, field(called))
                .from(PARTY)
                .where(PARTY.ID.in(sharing.unionAll(sameName)))
                .and(PARTY.ID.ne(id))
                .and(PARTY.KIND.eq(kind))
                .and(PartySight.of(kind, viewer, Right.READ))
                .orderBy(field(called.and(shared.isNotNull())).desc(), PARTY.ID)
                .limit(MOST)
                .fetch(row -> candidate(
                        id,
                        row.value1(),
                        row.value2(),
                        row.value3().isEmpty() ? row.value4() : row.value3(),
                        why(row.value5(), row.value6())));
    }

    private static String why(@Nullable String shared, boolean sameName) {
        if (shared == null) {
            return "Has the same name";
        }
        return sameName ? "Has the same name and " + shared : "Has " + shared + " too";
    }

    private static MergePage.Candidate candidate(PartyId id, PartyId other, String name, String hint, String why) {
        return new MergePage.Candidate("/parties/" + id + "/merge?with=" + other, name, hint, why);
    }
}
