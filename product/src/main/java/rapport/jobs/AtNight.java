package rapport.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import rapport.company.Companies;
import rapport.company.Company;

/// At a time of the company's night, so that nothing heavy runs in its working hours. As long as nobody has named the
/// company it is a night of UTC.
record AtNight(Companies companies, LocalTime time) implements Schedule {
    @Override
    public Instant getNextExecutionTime(ExecutionComplete last) {
        return there().getNextExecutionTime(last);
    }

    @Override
    public Instant getInitialExecutionTime(Instant now) {
        return there().getInitialExecutionTime(now);
    }

    @Override
    public boolean isDeterministic() {
        return true;
    }

    private Daily there() {
        ZoneId zone = companies.find().map(Company::timeZone).orElse(ZoneOffset.UTC);
        return new Daily(zone, time);
    }
}
