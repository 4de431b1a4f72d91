package rapport.sales.lead;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import rapport.company.Companies;
import rapport.jobs.Nightly;
import rapport.journal.ChangeSets;
import rapport.journal.NamedAct;
import rapport.journal.Source;

/// Looks each night for leads whose day has come.
@Component
class TakeUpEachNight implements Nightly {
    private final TakeUpAgain takeUp;
    private final Companies companies;
    private final ChangeSets changeSets;

    TakeUpEachNight(TakeUpAgain takeUp, Companies companies, ChangeSets changeSets) {
        this.takeUp = takeUp;
        this.companies = companies;
        this.changeSets = changeSets;
    }

    @Override
    public void run(Instant now) {
        LocalDate today = now.atZone(companies.get().timeZone()).toLocalDate();
        if (takeUp.isDue(today)) {
            changeSets.during(
                    NamedAct.of(null, "Take up leads again whose day has come", Source.JOB),
                    () -> takeUp.now(today, now));
        }
    }
}
