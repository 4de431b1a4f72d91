package rapport.quality.measuring;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import rapport.access.AccountId;
import rapport.company.CompanyDay;
import rapport.customers.PartyKind;
import rapport.customers.judging.CountFilled;
import rapport.customers.judging.CountProblems;
import rapport.customers.judging.Counted;
import rapport.expressions.Now;
import rapport.jobs.JobId;
import rapport.jobs.JobKind;
import rapport.jobs.Jobs;
import rapport.jobs.Nightly;
import rapport.jobs.Progress;

/// Counts what is wrong in all customers and keeps the figures: each night, and when somebody asks.
@Service
public class MeasureQuality implements JobKind, Nightly {
    private static final String NAME = "quality";

    private final CountProblems count;
    private final CountFilled countFilled;
    private final Measurements measurements;
    private final FilledFields filled;
    private final Jobs jobs;
    private final CompanyDay companyDay;
    private final Clock clock;

    MeasureQuality(
            CountProblems count,
            CountFilled countFilled,
            Measurements measurements,
            FilledFields filled,
            Jobs jobs,
            CompanyDay companyDay,
            Clock clock) {
        this.count = count;
        this.countFilled = countFilled;
        this.measurements = measurements;
        this.filled = filled;
        this.jobs = jobs;
        this.companyDay = companyDay;
        this.clock = clock;
    }

    /// At once where customers are few, in the background otherwise.
    ///
    /// @return whether it is done
    public boolean begin(AccountId by) {
        if (count.isQuick()) {
            now();
            return true;
        }
        jobs.start(NAME, "Measure information quality", "/quality", by);
        return false;
    }

    public void now() {
        var counted = new ArrayList<Counted>(count.among(PartyKind.PERSON));
        counted.addAll(count.among(PartyKind.ORGANISATION));
        measurements.add(clock.instant(), counted);
        var now = new Now(clock.instant(), companyDay.zone());
        filled.replace(Stream.of(PartyKind.PERSON, PartyKind.ORGANISATION)
                .flatMap(kind -> countFilled.of(kind, now).stream())
                .toList());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String action() {
        return "See the figures";
    }

    @Override
    public void run(JobId job, Progress progress) {
        now();
    }

    @Override
    public void run(Instant at) {
        now();
    }
}
