package rapport.sales.selling;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.OwnerId;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.access.Viewers;
import rapport.access.sharing.Shares;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.notices.NoticeKind;
import rapport.notices.Notices;
import rapport.sales.OpportunityId;
import rapport.sales.SalesKinds;

/// Lets colleagues sell a deal with its owner. To whoever joins it is a deal of their own, so their roles say what they
/// may do with it; they have to see its customer, who is shared with them where need be.
@Service
@Transactional
class ShareDeal {
    private final DealSellers sellers;
    private final Viewers viewers;
    private final Parties parties;
    private final Shares shares;
    private final Notices notices;
    private final Clock clock;

    ShareDeal(DealSellers sellers, Viewers viewers, Parties parties, Shares shares, Notices notices, Clock clock) {
        this.sellers = sellers;
        this.viewers = viewers;
        this.parties = parties;
        this.shares = shares;
        this.notices = notices;
        this.clock = clock;
    }

    /// @return what is wrong, in a sentence; empty when it is done. Nothing at all where there is no such deal
    Optional<String> with(OpportunityId id, AccountId account, int share, Viewer by) {
        return sellers.lock(id, by).map(split -> {
            String problem = split.problem(account, share);
            boolean joins = split.find(account).isEmpty();
            if (problem.isEmpty() && joins) {
                problem = viewers.of(account)
                        .map(colleague -> opened(split, colleague, by))
                        .orElse("Choose a colleague who works here.");
            }
            if (problem.isEmpty()) {
                if (split.owner() != null) {
                    sellers.remove(id, new AccountId(split.owner().value()));
                }
                sellers.put(id, account, share, by.id(), clock.instant());
                if (joins && !account.equals(by.id())) {
                    tell(split, account, by);
                }
            }
            return problem;
        });
    }

    /// @return who sells it no more
    Optional<String> without(OpportunityId id, AccountId account, Viewer by) {
        return sellers.lock(id, by).flatMap(split -> split.find(account)).map(gone -> {
            sellers.remove(id, account);
            return gone.name();
        });
    }

    private void tell(Split split, AccountId account, Viewer by) {
        notices.tell(
                account,
                NoticeKind.NEWS,
                by.name() + " asks you to sell “" + split.name() + "” with them.",
                "Look at it",
                "/opportunities/" + split.deal());
    }

    /// Sees to it that a colleague sees the deal.
    private String opened(Split split, Viewer colleague, Viewer by) {
        if (!colleague.rights().may(SalesKinds.OPPORTUNITY, Right.READ)) {
            return "The roles of " + colleague.name()
                    + " show no opportunities. An administrator can give another one.";
        }
        PartyId customer = split.customer();
        if (parties.find(customer, colleague).isPresent()) {
            return "";
        }
        var named = parties.find(customer, by).orElseThrow();
        if (!parties.changeable(Set.of(customer), by).contains(customer)) {
            return colleague.name() + " may not see " + named.name() + ", and you may not share it. Ask its owner.";
        }
        boolean shared =
                shares.share(named.kind().recordKind(), customer.value(), OwnerId.of(colleague.id()), false, by);
        return shared ? "" : "Too much is shared with " + colleague.name() + " already.";
    }
}
