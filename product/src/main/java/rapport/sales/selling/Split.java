package rapport.sales.selling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.access.AccountId;
import rapport.access.OwnerId;
import rapport.customers.PartyId;
import rapport.money.Money;
import rapport.sales.OpportunityId;
import rapport.sales.opportunity.CoSeller;

/// How a deal is shared by those who sell it: its owner has what the others have not.
///
/// @param owner null for a deal of nobody, whose `ownerName` is empty
record Split(
        OpportunityId deal,
        String name,
        PartyId customer,
        @Nullable OwnerId owner,
        String ownerName,
        Money amount,
        List<CoSeller> others,
        boolean editable) {
    static final int WHOLE = 100;

    int ofOwner() {
        return WHOLE - others.stream().mapToInt(CoSeller::share).sum();
    }

    Optional<CoSeller> find(AccountId account) {
        return others.stream().filter(one -> one.account().equals(account)).findFirst();
    }

    /// What stands against giving somebody this share, in a sentence; empty when nothing does.
    String problem(AccountId account, int share) {
        if (owner != null && owner.equals(OwnerId.of(account))) {
            return "The owner has whatever the others have not.";
        }
        int rest = ofOwner() + find(account).map(CoSeller::share).orElse(0);
        return share < 0 || share > rest
                ? "All shares together are 100 %. Between 0 and " + rest + " % can be given here."
                : "";
    }

    Money of(int share) {
        return new Money(
                amount.amount()
                        .multiply(BigDecimal.valueOf(share))
                        .movePointLeft(2)
                        .setScale(2, RoundingMode.HALF_EVEN),
                amount.currency());
    }
}
