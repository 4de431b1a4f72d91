package rapport.jobs.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.jobs.Job;
import rapport.jobs.JobId;
import rapport.jobs.Jobs;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

@Controller
@RequestMapping("/jobs")
@AllowedTo(Whom.EVERYBODY)
class JobController {
    private static final String NOT_HERE = "This job is not here. What has ended is kept for a while only.";

    private final Jobs jobs;
    private final JobPages pages;
    private final AccountFile file;
    private final Templates templates;

    JobController(Jobs jobs, JobPages pages, AccountFile file, Templates templates) {
        this.jobs = jobs;
        this.pages = pages;
        this.file = file;
        this.templates = templates;
    }

    @GetMapping
    Html index(@RequestParam(defaultValue = "all") String show, @RequestParam Optional<JobId> before, Viewer viewer) {
        var page = pages.all(JobFilter.of(show), before.orElse(null), viewer);
        return Html.page("Jobs", templates.jobsPageJobs(page));
    }

    @GetMapping("/{id}")
    Html show(
            @PathVariable JobId id,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "-1") long after,
            Viewer viewer) {
        return pages.of(id, show, after, viewer)
                .map(page -> Html.page(page.job().title(), templates.jobsPageJob(page)))
                .orElseThrow(() -> new NotFound(NOT_HERE));
    }

    @GetMapping("/{id}/account.csv")
    void account(@PathVariable JobId id, Viewer viewer, HttpServletResponse response) throws IOException {
        Job job = get(id, viewer);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(job.title() + ".csv", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        file.write(id, response.getOutputStream());
    }

    @PostMapping("/{id}/cancellation")
    @Does(value = "Stop a job", undo = false, noted = true)
    Html cancel(@PathVariable JobId id, Viewer viewer) {
        Job job = get(id, viewer);
        jobs.cancel(id);
        return Html.goTo("/jobs/" + id)
                .with(
                        job.state().isOver()
                                ? Toast.warn("It had ended already.")
                                : Toast.ok("It stops after the step in hand."));
    }

    /// Lets a job that was stopped or has failed go on.
    @PostMapping("/{id}/run")
    @Does(value = "Let a job go on", undo = false, noted = true)
    Html goOn(@PathVariable JobId id, Viewer viewer) {
        get(id, viewer);
        jobs.goOn(id);
        return Html.goTo("/jobs/" + id);
    }

    private Job get(JobId id, Viewer viewer) {
        return jobs.find(id, viewer).orElseThrow(() -> new NotFound(NOT_HERE));
    }
}
