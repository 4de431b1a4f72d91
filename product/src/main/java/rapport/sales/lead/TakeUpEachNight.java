package rapport.sales.lead;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import rapport.company.CompanyDay;
import rapport.jobs.Nightly;
import rapport.journal.ChangeSets;
import rapport.journal.NamedAct;
import rapport.journal.Source;

/// Looks each night for leads whose day has come.
@Component
class TakeUpEachNight implements Nightly {
    private final TakeUpAgain takeUp;
    private final CompanyDay companyDay;
    private final ChangeSets changeSets;

    TakeUpEachNight(TakeUpAgain takeUp, CompanyDay companyDay, ChangeSets changeSets) {
        this.takeUp = takeUp;
        this.companyDay = companyDay;
        this.changeSets = changeSets;
    }

    @Override
    public void run(Instant now) {
        LocalDate today = companyDay.of(now);
        if (takeUp.isDue(today)) {
            changeSets.during(
                    NamedAct.of(null, "Take up leads again whose day has come", Source.JOB),
                    () -> takeUp.now(today, now));
        }
    }
}
