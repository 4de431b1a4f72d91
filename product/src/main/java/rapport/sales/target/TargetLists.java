package rapport.sales.target;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static rapport.sales.db.Tables.TARGET;
import static rapport.sales.db.Tables.TARGET_LIST;
import static rapport.sales.db.Tables.WANTED_ROLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Right;
import rapport.access.Rights;
import rapport.access.Viewer;
import rapport.sales.BuyingRoleId;
import rapport.sales.SalesKinds;
import rapport.sales.TargetListId;
import rapport.web.NotFound;
import rapport.work.piece.WorkAbout;

/// Reads target lists, as far as a viewer may see them.
@Component
@Transactional(readOnly = true)
public class TargetLists {
    private static final int MOST = 500;

    /// A target list.
    ///
    /// @param ownerName null for nobody
    /// @param rule      whom it proposes; empty for nobody
    /// @param wanted    the roles in which we want to know somebody at each of its targets
    /// @param targets   how many of its targets the viewer sees
    /// @param waiting   for how many of them no move is planned
    /// @param editable  whether the viewer may change it
    public record View(
            TargetListId id,
            String name,
            String purpose,
            @Nullable OwnerId owner,
            @Nullable String ownerName,
            @Nullable LocalDate begins,
            @Nullable LocalDate ends,
            String rule,
            List<BuyingRoleId> wanted,
            int targets,
            int waiting,
            boolean editable,
            boolean deletable) {
        public boolean isOver(LocalDate today) {
            return ends != null && ends.isBefore(today);
        }
    }

    /// A list by its name.
    record Named(TargetListId id, String name) {}

    private final DSLContext db;

    TargetLists(DSLContext db) {
        this.db = db;
    }

    /// By name, those that go on before those that are over.
    public List<View> all(Viewer viewer) {
        return read(TargetSight.ofLists(viewer.rights()), viewer);
    }

    public Optional<View> find(TargetListId id, Viewer viewer) {
        return read(TARGET_LIST.ID.eq(id).and(TargetSight.ofLists(viewer.rights())), viewer).stream()
                .findFirst();
    }

    private List<View> read(Condition which, Viewer viewer) {
        Rights rights = viewer.rights();
        Field<BuyingRoleId[]> wanted = array(select(WANTED_ROLE.BUYING_ROLE_ID)
                .from(WANTED_ROLE)
                .where(WANTED_ROLE.TARGET_LIST_ID.eq(TARGET_LIST.ID)));
        Condition on = TARGET.TARGET_LIST_ID.eq(TARGET_LIST.ID).and(TargetSight.of(viewer));
        return db.select(
                        TARGET_LIST.ID,
                        TARGET_LIST.NAME,
                        TARGET_LIST.PURPOSE,
                        TARGET_LIST.OWNER_ID,
                        Owners.nameOf(TARGET_LIST.OWNER_ID),
                        TARGET_LIST.BEGINS,
                        TARGET_LIST.ENDS,
                        TARGET_LIST.RULE,
                        wanted.convertFrom(List::of),
                        field(selectCount().from(TARGET).where(on)),
                        field(selectCount()
                                .from(TARGET)
                                .where(on)
                                .and(not(WorkAbout.waits(SalesKinds.TARGET, TARGET.ID.coerce(UUID.class), rights)))),
                        field(TargetSight.ofLists(TARGET_LIST, rights, Right.EDIT)),
                        field(TargetSight.ofLists(TARGET_LIST, rights, Right.DELETE)))
                .from(TARGET_LIST)
                .where(which)
                .orderBy(TARGET_LIST.ENDS.desc().nullsFirst(), lower(TARGET_LIST.NAME), TARGET_LIST.ID)
                .limit(MOST)
                .fetch(Records.mapping(View::new));
    }

    /// Those to which the viewer may add.
    List<Named> open(Viewer viewer) {
        return db.select(TARGET_LIST.ID, TARGET_LIST.NAME)
                .from(TARGET_LIST)
                .where(TargetSight.ofLists(TARGET_LIST, viewer.rights(), Right.EDIT))
                .orderBy(lower(TARGET_LIST.NAME))
                .limit(MOST)
                .fetch(Records.mapping(Named::new));
    }

    /// For words of rules.
    List<Named> named(Rights rights) {
        return db.select(TARGET_LIST.ID, TARGET_LIST.NAME)
                .from(TARGET_LIST)
                .where(TargetSight.ofLists(rights))
                .orderBy(lower(TARGET_LIST.NAME))
                .limit(MOST)
                .fetch(Records.mapping(Named::new));
    }

    /// The name, whoever asks: of an act that has been found open to them.
    Optional<String> nameOf(TargetListId id) {
        return db.select(TARGET_LIST.NAME)
                .from(TARGET_LIST)
                .where(TARGET_LIST.ID.eq(id))
                .fetchOptional(TARGET_LIST.NAME);
    }

    /// What is said of one that is not there for somebody.
    public static NotFound nothing() {
        return new NotFound("There is no such target list, or none that you may see.");
    }
}
