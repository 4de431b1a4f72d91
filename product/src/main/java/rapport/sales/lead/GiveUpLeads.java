package rapport.sales.lead;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.jobs.AccountLine;
import rapport.sales.LeadId;

/// Gives up many leads for one reason, with a few statements however many they are.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GiveUpLeads {
    private final Leads leads;
    private final Enquirers enquirers;
    private final GiveLeads give;
    private final Clock clock;

    GiveUpLeads(Leads leads, Enquirers enquirers, GiveLeads give, Clock clock) {
        this.leads = leads;
        this.enquirers = enquirers;
        this.give = give;
        this.clock = clock;
    }

    /// @param ids leads that the viewer may change
    /// @return those that stand where nothing can be given up any more
    List<AccountLine> of(List<UUID> ids, DisqualifyLeads.Reason why, Viewer by) {
        Instant at = clock.instant();
        var given = new ArrayList<Lead>();
        Map<LeadRefusal, List<UUID>> refused = new LinkedHashMap<>();
        for (Lead lead : leads.lock(ids)) {
            switch (lead.disqualify(why.id(), "", why.again(), by.id(), at)) {
                case LeadMove.Moved _ -> given.add(lead);
                case LeadMove.Refused(var because) ->
                    refused.computeIfAbsent(because, _ -> new ArrayList<>())
                            .add(lead.id().value());
            }
        }
        List<LeadId> those = given.stream().map(Lead::id).toList();
        leads.giveUp(those, new LeadStanding.Disqualified(at, by.id(), why.id(), "", why.again()));
        enquirers.gaveUp(given.stream().map(lead -> lead.terms().party()).collect(Collectors.toSet()), by);
        return refused.entrySet().stream()
                .flatMap(one -> give.skipped(one.getValue(), one.getKey().sentence(), by).stream())
                .toList();
    }
}
