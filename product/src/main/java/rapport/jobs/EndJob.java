package rapport.jobs;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.company.Companies;
import rapport.company.Company;
import rapport.web.Formats;

/// Writes down how a job ended and what came of it.
@Service
class EndJob {
    private final Jobs jobs;
    private final JobKinds kinds;
    private final JobSteps steps;
    private final Companies companies;

    EndJob(Jobs jobs, JobKinds kinds, JobSteps steps, Companies companies) {
        this.jobs = jobs;
        this.kinds = kinds;
        this.steps = steps;
        this.companies = companies;
    }

    @Transactional
    void done(JobId id) {
        end(id, JobState.DONE, null);
    }

    @Transactional
    void cancelled(JobId id) {
        end(id, JobState.CANCELLED, null);
    }

    /// @param problem a sentence for whoever started it
    @Transactional
    void failed(JobId id, String problem) {
        end(id, JobState.FAILED, problem);
    }

    private void end(JobId id, JobState state, @Nullable String problem) {
        Job job = jobs.find(id).orElseThrow();
        steps.end(id, state, summary(job), problem);
    }

    private String summary(Job job) {
        Company company = companies.get();
        var formats = new Formats(company.language(), company.timeZone());
        return kinds.find(job.kind())
                .flatMap(kind -> kind.summary(job.id(), formats))
                .orElseGet(() -> job.lines().sentence(formats));
    }
}
