package rapport.sales.target;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.not;
import static rapport.sales.db.Tables.TARGET;
import static rapport.sales.db.Tables.TARGET_LIST;
import static rapport.sales.db.Tables.WANTED_ROLE;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.PartyNamed;
import rapport.expressions.Now;
import rapport.sales.BuyingRoleId;
import rapport.sales.TargetId;
import rapport.sales.TargetListId;
import rapport.sales.weighing.Weighing;
import rapport.web.NotFound;

/// Reads single targets, as far as a viewer may see them.
@Component
@Transactional(readOnly = true)
public class TargetHeads {
    private static final int MOST_WAITING = 8;

    /// @param ownerName null for nobody
    public record Head(
            TargetId id,
            PartyId party,
            String name,
            TargetListId list,
            String listName,
            @Nullable OwnerId owner,
            @Nullable String ownerName,
            Instant added,
            boolean editable,
            boolean deletable) {}

    /// How well it fits, line by line.
    record Fit(int points, List<Weighing.Line> lines) {}

    /// A target of the viewer for which no move is planned.
    public record Idle(
            TargetId id,
            String name,
            String listName,
            int fit,
            @Nullable Instant last) {}

    private final DSLContext db;
    private final Fits fits;
    private final Clock clock;

    TargetHeads(DSLContext db, Fits fits, Clock clock) {
        this.db = db;
        this.fits = fits;
        this.clock = clock;
    }

    public Optional<Head> find(TargetId id, Viewer viewer) {
        return read(viewer, TARGET.ID.eq(id)).stream().findFirst();
    }

    /// The lists on which an organisation stands.
    List<Head> of(PartyId organisation, Viewer viewer) {
        return read(viewer, TARGET.PARTY_ID.eq(organisation));
    }

    private List<Head> read(Viewer viewer, org.jooq.Condition which) {
        return db.select(
                        TARGET.ID,
                        TARGET.PARTY_ID,
                        PartyNamed.name(TARGET.PARTY_ID, viewer.rights()),
                        TARGET.TARGET_LIST_ID,
                        TargetFields.LIST_NAME,
                        TARGET.OWNER_ID,
                        Owners.nameOf(TARGET.OWNER_ID),
                        TARGET.ADDED_AT,
                        field(TargetSight.of(viewer, Right.EDIT)),
                        field(TargetSight.of(viewer, Right.DELETE)))
                .from(TARGET)
                .where(which)
                .and(TargetSight.of(viewer))
                .orderBy(TARGET.ID)
                .fetch(Records.mapping(Head::new));
    }

    Fit fit(Head target, Viewer viewer) {
        var weighing = fits.weighing(target.list(), viewer.rights());
        Boolean[] holding = Objects.requireNonNull(db.select(PartyNamed.reckoned(
                        TARGET.PARTY_ID,
                        weighing.holding(
                                new Now(clock.instant(), viewer.formats().zone()))))
                .from(TARGET)
                .where(TARGET.ID.eq(target.id()))
                .fetchSingle()
                .value1());
        return new Fit(weighing.points(holding), weighing.lines(holding));
    }

    /// The roles in which we want to know somebody there.
    public List<BuyingRoleId> wanted(TargetListId list) {
        return db.select(WANTED_ROLE.BUYING_ROLE_ID)
                .from(WANTED_ROLE)
                .where(WANTED_ROLE.TARGET_LIST_ID.eq(list))
                .fetch(WANTED_ROLE.BUYING_ROLE_ID);
    }

    /// Those of the viewer, on lists that go on, for which no move is planned: that of which nothing was heard for the
    /// longest time comes first.
    public List<Idle> idle(Viewer viewer) {
        var now = new Now(clock.instant(), viewer.formats().zone());
        var last = TargetFields.lastAt(viewer.rights());
        return db.select(
                        TARGET.ID,
                        PartyNamed.name(TARGET.PARTY_ID, viewer.rights()),
                        TARGET_LIST.NAME,
                        fits.points(viewer.rights(), now),
                        last)
                .from(TARGET)
                .join(TARGET_LIST)
                .on(TARGET_LIST.ID.eq(TARGET.TARGET_LIST_ID))
                .where(TARGET.OWNER_ID.eq(OwnerId.of(viewer.id())))
                .and(TARGET_LIST.ENDS.isNull().or(TARGET_LIST.ENDS.ge(now.today())))
                .and(TargetSight.of(viewer))
                .and(not(TargetFields.waits(viewer.rights())))
                .orderBy(last.asc().nullsFirst(), TARGET.ID)
                .limit(MOST_WAITING)
                .fetch(Records.mapping(Idle::new));
    }

    /// What is said of one that is not there for somebody.
    public static NotFound nothing() {
        return new NotFound("There is no such target, or none that you may see.");
    }
}
