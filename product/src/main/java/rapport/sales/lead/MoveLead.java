package rapport.sales.lead;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.company.CompanyDay;
import rapport.sales.LeadId;
import rapport.sales.lead.LeadMove.Moved;
import rapport.sales.lead.LeadMove.Refused;
import rapport.sales.qualifying.Qualifying;

/// Moves a lead along, gives it up for a reason, and takes it up again. Empty where there is no such lead, or none that
/// the viewer may change.
@Service
@Transactional
public class MoveLead {
    public static final int LONGEST_REMARK = 200;

    private final Leads leads;
    private final Enquirers enquirers;
    private final Qualifying qualifying;
    private final CompanyDay companyDay;
    private final Clock clock;

    MoveLead(Leads leads, Enquirers enquirers, Qualifying qualifying, CompanyDay companyDay, Clock clock) {
        this.leads = leads;
        this.enquirers = enquirers;
        this.qualifying = qualifying;
        this.companyDay = companyDay;
        this.clock = clock;
    }

    public Optional<LeadMove> to(LeadId id, LeadPhase phase, Viewer by) {
        return keep(id, by, (lead, at) -> lead.moveTo(phase, at));
    }

    /// @param why the key of a reason; any other is taken for none
    public Optional<LeadMove> disqualify(
            LeadId id, String why, String remark, @Nullable LocalDate recycleOn, Viewer by) {
        if (recycleOn != null && !recycleOn.isAfter(companyDay.today())) {
            return leads.find(id, by, Right.EDIT).map(_ -> new Refused(LeadRefusal.PAST));
        }
        return keep(
                id,
                by,
                (lead, at) -> qualifying
                        .reasonOf(why)
                        .map(reason -> lead.disqualify(reason.id(), remark, recycleOn, by.id(), at))
                        .orElse(new Refused(LeadRefusal.NO_REASON)));
    }

    public Optional<LeadMove> takeUp(LeadId id, Viewer by) {
        return keep(id, by, Lead::takeUp);
    }

    private Optional<LeadMove> keep(LeadId id, Viewer by, BiFunction<Lead, Instant, LeadMove> decide) {
        return leads.lock(id, by, Right.EDIT).map(lead -> {
            LeadMove move = decide.apply(lead, clock.instant());
            if (move instanceof Moved(var moved)) {
                leads.save(lead, moved);
                follow(lead, moved, by);
            }
            return move;
        });
    }

    private void follow(Lead before, Lead after, Viewer by) {
        boolean wasOpen = before.standing() instanceof LeadStanding.Open;
        switch (after.standing()) {
            case LeadStanding.Open _ -> {
                if (!wasOpen) {
                    enquirers.asks(after.terms().party(), by);
                }
            }
            case LeadStanding.Disqualified _ ->
                enquirers.gaveUp(List.of(after.terms().party()), by);
            case LeadStanding.Converted _ -> {}
        }
    }
}
