package rapport.sales.lead;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rapport.access.AccountId;
import rapport.sales.LeadId;
import rapport.sales.UnfitReasonId;
import rapport.sales.lead.LeadMove.Moved;
import rapport.sales.lead.LeadMove.Refused;

/// An enquiry of somebody who may buy. It is worked on until it becomes a deal, once, or is given up for a reason; what
/// was given up may be taken up again.
///
/// @param since when it came to where it stands
record Lead(LeadId id, LeadTerms terms, LeadStanding standing, Instant since) {
    LeadMove moveTo(LeadPhase phase, Instant at) {
        return switch (standing) {
            case LeadStanding.Open _ when !phase.isOpen() -> new Refused(LeadRefusal.ON_ITS_PAGE);
            case LeadStanding.Open(var now) when now == phase -> new Moved(this);
            case LeadStanding.Open _ -> standing(new LeadStanding.Open(phase), at);
            case LeadStanding.Converted _ -> new Refused(LeadRefusal.CONVERTED);
            case LeadStanding.Disqualified _ -> new Refused(LeadRefusal.DISQUALIFIED);
        };
    }

    LeadMove convert(AccountId by, Instant at) {
        return switch (standing) {
            case LeadStanding.Open _ -> standing(new LeadStanding.Converted(at, by), at);
            case LeadStanding.Converted _ -> new Refused(LeadRefusal.CONVERTED);
            case LeadStanding.Disqualified _ -> new Refused(LeadRefusal.DISQUALIFIED);
        };
    }

    LeadMove disqualify(UnfitReasonId why, String remark, @Nullable LocalDate recycleOn, AccountId by, Instant at) {
        return switch (standing) {
            case LeadStanding.Open _ -> standing(new LeadStanding.Disqualified(at, by, why, remark, recycleOn), at);
            case LeadStanding.Converted _ -> new Refused(LeadRefusal.CONVERTED);
            case LeadStanding.Disqualified _ -> new Refused(LeadRefusal.DISQUALIFIED);
        };
    }

    /// One that became a deal stays that: what is wrong there is undone instead.
    LeadMove takeUp(Instant at) {
        return switch (standing) {
            case LeadStanding.Open _ -> new Refused(LeadRefusal.STILL_OPEN);
            case LeadStanding.Converted _ -> new Refused(LeadRefusal.CONVERTED);
            case LeadStanding.Disqualified _ -> standing(new LeadStanding.Open(LeadPhase.NEW), at);
        };
    }

    Lead with(LeadTerms other) {
        return new Lead(id, other, standing, since);
    }

    private LeadMove standing(LeadStanding other, Instant at) {
        return new Moved(new Lead(id, terms, other, at));
    }
}
