package rapport.jobs;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import rapport.access.AllowedTo;
import rapport.access.Role;
import rapport.access.Viewer;
import rapport.web.Html;
import templates.Templates;

@Controller
@RequestMapping("/jobs")
@AllowedTo({Role.ADMINISTRATOR, Role.MEMBER})
class JobController {
    private static final int SHOWN = 100;

    private final Jobs jobs;
    private final Clock clock;
    private final Templates templates;

    JobController(Jobs jobs, Clock clock, Templates templates) {
        this.jobs = jobs;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    Html index(Viewer viewer) {
        var now = clock.instant();
        var rows = jobs.latest(SHOWN).stream()
                .map(job -> JobRow.of(job, viewer.formats(), now))
                .toList();
        return Html.page("Jobs", templates.jobsJobs(new JobsPage(rows)));
    }

    @PostMapping("/{id}/cancellation")
    Html cancel(@PathVariable JobId id) {
        jobs.cancel(id);
        return Html.goTo("/jobs");
    }
}
