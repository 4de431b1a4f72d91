package rapport.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import rapport.access.AccountId;
import rapport.access.Role;
import rapport.notices.NoticeId;
import rapport.notices.NoticeKind;
import rapport.notices.Notices;
import rapport.testing.House;
import rapport.testing.RunningRapport;

@RunningRapport
class TidyingTest {
    private final House house;
    private final Errand errand;
    private final Jobs jobs;
    private final Notices notices;
    private final TidyJobs tidy;
    private final Clock clock;

    TidyingTest(House house, Errand errand, Jobs jobs, Notices notices, TidyJobs tidy, Clock clock) {
        this.house = house;
        this.errand = errand;
        this.jobs = jobs;
        this.notices = notices;
        this.tidy = tidy;
        this.clock = clock;
    }

    @Test
    void a_job_that_ended_long_ago_goes_with_its_account_and_one_under_way_stays() {
        AccountId account = house.employ("tidy@nordlys.example", Role.MEMBER);
        var lines = List.of(AccountLine.done("Letter", ""), AccountLine.done("Letter", ""));
        var ended = errand.start("Ended", account, lines, 2);
        errand.awaitEnd(ended);
        var underWay = errand.start("Under way", account, lines, 1);
        errand.awaitSteps(underWay, 1);

        tidy.tidy(in(89));
        assertThat(jobs.find(ended)).isPresent();
        tidy.tidy(in(91));

        assertThat(jobs.find(ended)).isEmpty();
        assertThat(jobs.find(underWay)).isPresent();
        errand.plan(underWay).let(1);
        errand.awaitEnd(underWay);
    }

    @Test
    void notices_are_forgotten_after_a_while() {
        AccountId account = house.employ("forgetful@nordlys.example", Role.MEMBER);
        notices.tell(account, NoticeKind.NEWS, "The parcel is here.", "See it", "/jobs");

        tidy.tidy(in(89));
        assertThat(notices.latest(account, NoticeId.NONE, 10)).hasSize(1);
        tidy.tidy(in(91));

        assertThat(notices.latest(account, NoticeId.NONE, 10)).isEmpty();
    }

    private Instant in(int days) {
        return clock.instant().plus(Duration.ofDays(days));
    }
}
