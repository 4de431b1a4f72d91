package rapport.sales.target;

import static rapport.sales.db.Tables.FIT_RULE;
import static rapport.sales.db.Tables.TARGET;
import static rapport.sales.db.Tables.TARGET_LIST;
import static rapport.sales.db.Tables.WANTED_ROLE;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.sales.BuyingRoleId;
import rapport.sales.TargetListId;
import rapport.sales.buying.BuyingRole;
import rapport.sales.buying.BuyingRoles;
import rapport.sales.db.tables.records.TargetListRecord;

/// Begins target lists, changes and deletes them, and says which roles they want covered.
@Service
@Transactional
class LookAfterTargetLists {
    private final DSLContext db;
    private final Owners owners;
    private final BuyingRoles roles;
    private final Fits fits;
    private final RemoveTargets remove;
    private final Clock clock;

    LookAfterTargetLists(
            DSLContext db, Owners owners, BuyingRoles roles, Fits fits, RemoveTargets remove, Clock clock) {
        this.db = db;
        this.owners = owners;
        this.roles = roles;
        this.fits = fits;
        this.remove = remove;
        this.clock = clock;
    }

    /// It belongs to whoever begins it where no owner is named, and wants those covered without whom no deal goes.
    TargetListing begin(TargetListForm form, Viewer by) {
        Map<String, String> problems = problems(form, null, by);
        if (!problems.isEmpty()) {
            return new TargetListing.Incomplete(problems);
        }
        TargetListRecord row = row(form);
        if (form.owner().isEmpty()) {
            row.setOwnerId(OwnerId.of(by.id()));
        }
        row.setCreatedAt(clock.instant());
        TargetListId id =
                db.insertInto(TARGET_LIST).set(row).returning(TARGET_LIST.ID).fetchSingle(TARGET_LIST.ID);
        roles.open().stream().filter(BuyingRole::needed).forEach(role -> want(id, role.id()));
        return new TargetListing.Kept(id);
    }

    /// Empty where there is no such list, or none that the viewer may change.
    Optional<TargetListing> revise(TargetListId id, TargetListForm form, Viewer by) {
        return lock(id, Right.EDIT, by).map(before -> {
            Map<String, String> problems = problems(form, before.getOwnerId(), by);
            if (!problems.isEmpty()) {
                return new TargetListing.Incomplete(problems);
            }
            db.update(TARGET_LIST).set(row(form)).where(TARGET_LIST.ID.eq(id)).execute();
            return new TargetListing.Kept(id);
        });
    }

    /// With its targets and their moves.
    ///
    /// @return what it was called; empty where there is none, or none that the viewer may delete
    Optional<String> delete(TargetListId id, Viewer by) {
        return lock(id, Right.DELETE, by).map(gone -> {
            remove.those(TARGET.TARGET_LIST_ID.eq(id));
            db.deleteFrom(FIT_RULE).where(FIT_RULE.TARGET_LIST_ID.eq(id)).execute();
            db.deleteFrom(WANTED_ROLE).where(WANTED_ROLE.TARGET_LIST_ID.eq(id)).execute();
            db.deleteFrom(TARGET_LIST).where(TARGET_LIST.ID.eq(id)).execute();
            fits.changing();
            return gone.getName();
        });
    }

    /// Says in which roles we want to know somebody.
    boolean cover(TargetListId id, Collection<BuyingRoleId> wanted, Viewer by) {
        return lock(id, Right.EDIT, by)
                .map(_ -> {
                    Set<BuyingRoleId> missing = new HashSet<>(wanted);
                    missing.removeAll(db.select(WANTED_ROLE.BUYING_ROLE_ID)
                            .from(WANTED_ROLE)
                            .where(WANTED_ROLE.TARGET_LIST_ID.eq(id))
                            .fetchSet(WANTED_ROLE.BUYING_ROLE_ID));
                    db.deleteFrom(WANTED_ROLE)
                            .where(WANTED_ROLE.TARGET_LIST_ID.eq(id))
                            .and(WANTED_ROLE.BUYING_ROLE_ID.notIn(wanted))
                            .execute();
                    roles.open().stream()
                            .map(BuyingRole::id)
                            .filter(missing::contains)
                            .forEach(role -> want(id, role));
                    return true;
                })
                .orElse(false);
    }

    Optional<TargetListRecord> lock(TargetListId id, Right right, Viewer by) {
        return db.selectFrom(TARGET_LIST)
                .where(TARGET_LIST.ID.eq(id))
                .and(TargetSight.ofLists(TARGET_LIST, by.rights(), right))
                .forUpdate()
                .fetchOptional();
    }

    private void want(TargetListId id, BuyingRoleId role) {
        db.insertInto(WANTED_ROLE)
                .set(WANTED_ROLE.TARGET_LIST_ID, id)
                .set(WANTED_ROLE.BUYING_ROLE_ID, role)
                .execute();
    }

    private Map<String, String> problems(TargetListForm form, @Nullable OwnerId before, Viewer by) {
        var problems = new LinkedHashMap<>(form.problems());
        boolean same = Objects.toString(before, "").equals(form.owner());
        if (!form.owner().isEmpty()
                && !same
                && owners.choices().stream()
                        .noneMatch(one -> one.id().toString().equals(form.owner()))) {
            problems.put("owner", "Choose a colleague who works here, or a team.");
        }
        if (!form.rule().isEmpty() && !problems.containsKey("rule")) {
            String problem = fits.problem(form.rule(), by.rights());
            if (!problem.isEmpty()) {
                problems.put("rule", problem);
            }
        }
        return problems;
    }

    private TargetListRecord row(TargetListForm form) {
        TargetListRecord row = db.newRecord(TARGET_LIST);
        row.setName(form.name());
        row.setPurpose(form.purpose());
        row.setOwnerId(form.owner().isEmpty() ? null : OwnerId.of(form.owner()));
        row.setBegins(form.from());
        row.setEnds(form.to());
        row.setRule(form.rule());
        return row;
    }
}
