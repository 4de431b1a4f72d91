package rapport.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rapport.access.AccountId;
import rapport.access.Role;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// Long work as people see it: how far it is, how it ended, and what became of each thing it had in hand.
@RunningRapport
class JobsTest {
    private final House house;
    private final Errand errand;

    JobsTest(House house, Errand errand) {
        this.house = house;
        this.errand = errand;
    }

    @Test
    void a_job_ends_with_an_account_of_every_line() {
        var bo = employed("bo");
        var id = errand.start(
                "Shopping for Bo",
                bo.account(),
                List.of(
                        AccountLine.done("Bread", "/people"),
                        AccountLine.skipped("Butter", "There is some left.", ""),
                        AccountLine.refused("=Cake()", "The doctor forbids it.", "")),
                3);
        assertThat(errand.awaitEnd(id).summary()).isEqualTo("1 done, 1 skipped, 1 refused");

        assertThat(bo.browser().get("/jobs/" + id).body()).contains("Bread", "There is some left.", "The doctor");
        assertThat(bo.browser().get("/jobs/" + id + "?show=skipped").body())
                .contains("Butter")
                .doesNotContain("Bread");
        var file = bo.browser().get("/jobs/" + id + "/account.csv");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("Shopping for Bo.csv");
        assertThat(file.body().lines())
                .contains(
                        "Bread,done,,/people",
                        "Butter,skipped,There is some left.,",
                        "'=Cake(),refused,The doctor forbids it.,");
    }

    @Test
    void a_long_account_is_read_page_by_page() {
        var cy = employed("cy");
        var lines = IntStream.range(0, 120)
                .mapToObj(n -> AccountLine.done("Apple %03d".formatted(n), ""))
                .toList();
        var id = errand.start("Apples", cy.account(), lines, 120);
        errand.awaitEnd(id);

        String first = cy.browser().get("/jobs/" + id).body();
        assertThat(first).contains("Apple 049").doesNotContain("Apple 050");
        String next = first.replaceFirst("(?s).*href=\"(/jobs/[^\"]*after=\\d+)\".*", "$1")
                .replace("&amp;", "&");
        assertThat(cy.browser().get(next).body())
                .contains("Apple 050", "Apple 099")
                .doesNotContain("Apple 049");
    }

    @Test
    void a_running_job_stops_after_the_step_in_hand_and_says_what_was_done() {
        var di = employed("di");
        var id = errand.start("Letters", di.account(), letters(5), 2);
        errand.awaitSteps(id, 2);

        di.browser().post("/jobs/" + id + "/cancellation");
        assertThat(errand.job(id).isStopping()).isTrue();
        errand.plan(id).let(1);

        var stopped = errand.awaitEnd(id);
        assertThat(stopped.state()).isEqualTo(JobState.CANCELLED);
        assertThat(stopped.done()).isEqualTo(2);
        assertThat(di.browser().get("/jobs/" + id).body()).contains("It was stopped.", "2 done");
    }

    @Test
    void a_stopped_job_goes_on_where_it_was() {
        var ed = employed("ed");
        var id = errand.start("Letters", ed.account(), letters(4), 1);
        errand.awaitSteps(id, 1);
        ed.browser().post("/jobs/" + id + "/cancellation");
        errand.plan(id).let(1);
        errand.awaitEnd(id);

        errand.plan(id).let(3);
        ed.browser().post("/jobs/" + id + "/run");

        var ended = errand.awaitEnd(id);
        assertThat(ended.state()).isEqualTo(JobState.DONE);
        assertThat(ended.doneBefore()).isEqualTo(1);
        assertThat(ended.summary()).isEqualTo("4 done");
    }

    @Test
    void a_job_that_is_done_does_not_go_on() {
        var flo = employed("flo");
        var id = errand.start("Letters", flo.account(), letters(1), 1);
        errand.awaitEnd(id);

        flo.browser().post("/jobs/" + id + "/run");

        assertThat(errand.job(id).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void a_job_that_fails_says_why_and_keeps_what_was_done() {
        var gil = employed("gil");
        var id = errand.start(
                "Errands", gil.account(), List.of(AccountLine.done("Bread", ""), AccountLine.done("", "")), 2);

        var failed = errand.awaitEnd(id);

        assertThat(failed.state()).isEqualTo(JobState.FAILED);
        assertThat(failed.problem()).isEqualTo("The shop is closed.");
        assertThat(gil.browser().get("/jobs/" + id).body()).contains("The shop is closed.", "1 done");
    }

    @Test
    void colleagues_see_their_own_jobs_and_administrators_all() {
        var hal = employed("hal");
        var id = errand.start("A secret errand of Hal", hal.account(), letters(2), 1);
        errand.awaitSteps(id, 1);
        var other = house.member();

        assertThat(hal.browser().get("/jobs").body()).contains("A secret errand of Hal");
        assertThat(house.administrator().get("/jobs").body()).contains("A secret errand of Hal");
        assertThat(other.get("/jobs").body()).doesNotContain("A secret errand of Hal");
        assertThat(other.get("/jobs/" + id).statusCode()).isEqualTo(404);
        assertThat(other.get("/jobs/" + id + "/account.csv").statusCode()).isEqualTo(404);
        assertThat(other.post("/jobs/" + id + "/cancellation").statusCode()).isEqualTo(404);
        assertThat(other.post("/jobs/" + id + "/run").statusCode()).isEqualTo(404);
        assertThat(errand.job(id).cancelAskedAt()).isNull();
        errand.plan(id).let(1);
        errand.awaitEnd(id);
    }

    private record Colleague(AccountId account, Browser browser) {}

    private Colleague employed(String name) {
        String email = name + ".errand@nordlys.example";
        AccountId account = house.employ(email, Role.MEMBER);
        return new Colleague(account, house.visitor().signIn(email));
    }

    private static List<AccountLine> letters(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> AccountLine.done("Letter " + n, ""))
                .toList();
    }
}
