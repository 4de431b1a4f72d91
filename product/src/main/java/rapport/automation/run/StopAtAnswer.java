package rapport.automation.run;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.customers.PartyId;
import rapport.timeline.AwaitsAnswers;
import rapport.timeline.NewInteraction;

/// Stops the runs with parties that have turned to us: from then on a person answers.
@Component
class StopAtAnswer implements AwaitsAnswers {
    private final DSLContext db;
    private final Clock clock;

    StopAtAnswer(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public void came(Map<PartyId, NewInteraction> latest) {
        List<Map.Entry<PartyId, NewInteraction>> all = List.copyOf(latest.entrySet());
        db.execute(
                """
                update automation.run set state = 'STOPPED', ended_at = {0}, why = told.why
                  from unnest({1}, {2}, {3}) as told (party, at, why)
                 where run.party_id = told.party and run.started_at < told.at and run.state in ('RUNNING', 'PAUSED')
                """,
                DSL.val(clock.instant()),
                DSL.val(all.stream().map(one -> one.getKey().value()).toArray(UUID[]::new)),
                DSL.val(all.stream().map(one -> one.getValue().occurredAt()).toArray(Instant[]::new)),
                DSL.val(all.stream().map(one -> why(one.getValue())).toArray(String[]::new)));
    }

    private static String why(NewInteraction told) {
        return "They answered (" + told.channel().label() + "), so one of us goes on from here.";
    }
}
