package rapport.sales.target;

import static rapport.sales.db.Tables.TARGET;

import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.OwnerId;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.sales.SalesKinds;
import rapport.sales.TargetId;
import rapport.sales.TargetListId;
import rapport.sales.account.AccountPlans;
import rapport.sales.buying.BuyingRole;
import rapport.sales.buying.BuyingRoles;
import rapport.sales.move.Effect;
import rapport.sales.move.Moves;
import rapport.sales.move.Went;
import rapport.sales.weighing.WeighingForm;
import rapport.work.About;
import rapport.work.PieceId;

/// Writes down target lists, targets and the purposes of moves, for the sample company.
@Service
@Transactional
public class RecordTargets {
    private final DSLContext db;
    private final LookAfterTargetLists lists;
    private final LookAfterFit fit;
    private final AddTargets add;
    private final GiveTargets give;
    private final BuyingRoles roles;
    private final AccountPlans plans;
    private final Moves moves;

    RecordTargets(
            DSLContext db,
            LookAfterTargetLists lists,
            LookAfterFit fit,
            AddTargets add,
            GiveTargets give,
            BuyingRoles roles,
            AccountPlans plans,
            Moves moves) {
        this.db = db;
        this.lists = lists;
        this.fit = fit;
        this.add = add;
        this.give = give;
        this.roles = roles;
        this.plans = plans;
        this.moves = moves;
    }

    /// @param wanted the names of the roles to cover
    public TargetListId list(TargetListForm form, List<String> wanted, Viewer by) {
        TargetListId id = switch (lists.begin(form, by)) {
            case TargetListing.Kept(var kept) -> kept;
            case TargetListing.Incomplete(var problems) -> throw new IllegalArgumentException(problems.toString());
        };
        lists.cover(
                id,
                roles.open().stream()
                        .filter(role -> wanted.contains(role.name()))
                        .map(BuyingRole::id)
                        .toList(),
                by);
        return id;
    }

    public void criterion(TargetListId list, String name, String rule, int points, Viewer by) {
        String problem = fit.add(list, new WeighingForm(name, rule, points), by).orElse("There is no such list.");
        if (!problem.isEmpty()) {
            throw new IllegalArgumentException(problem);
        }
    }

    public TargetId target(TargetListId list, PartyId organisation, OwnerId owner, Viewer by) {
        add.many(list, List.of(organisation), by);
        TargetId id = db.select(TARGET.ID)
                .from(TARGET)
                .where(TARGET.TARGET_LIST_ID.eq(list))
                .and(TARGET.PARTY_ID.eq(organisation))
                .fetchSingle(TARGET.ID);
        give.one(id, owner, by);
        return id;
    }

    public static About about(TargetId target) {
        return new About(SalesKinds.TARGET, target.value());
    }

    /// @param objective the name of one of the organisation; empty for none
    /// @param went      null where nobody has said, or it is not made yet
    public void move(
            TargetId target,
            PieceId piece,
            PartyId organisation,
            String objective,
            @Nullable Effect expected,
            @Nullable Went went) {
        var serves = plans.objectives(organisation).stream()
                .filter(one -> one.name().equals(objective))
                .map(AccountPlans.Wanted::id)
                .findFirst();
        moves.plan(target, piece, new Moves.Purpose(serves.orElse(null), expected));
        if (went != null) {
            moves.say(target, piece, went);
        }
    }
}
