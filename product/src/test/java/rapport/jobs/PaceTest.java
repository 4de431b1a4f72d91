package rapport.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.access.AccountId;
import rapport.web.Formats;

class PaceTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Formats FORMATS = new Formats(Locale.UK, ZoneOffset.UTC);

    @Test
    void a_steady_job_tells_when_it_will_be_done() {
        assertThat(paceOf(12_000, 156_000L, 0, NINE.plusSeconds(10))).isEqualTo("1,200 a second, 2 minutes left");
    }

    @Test
    void what_an_earlier_attempt_did_does_not_make_this_one_faster() {
        assertThat(paceOf(9_100, 10_000L, 9_000, NINE.plusSeconds(10))).isEqualTo("10 a second, 90 seconds left");
    }

    @Test
    void a_slow_job_counts_by_the_minute() {
        assertThat(paceOf(2, 4L, 0, NINE.plusSeconds(60))).isEqualTo("2 a minute, 60 seconds left");
    }

    @Test
    void without_a_total_nobody_knows_how_long_it_will_take() {
        assertThat(paceOf(500, null, 0, NINE.plusSeconds(10))).isEqualTo("50 a second");
    }

    @Test
    void a_job_that_has_just_begun_is_not_judged() {
        assertThat(Pace.of(job(50, 100L, 0), NINE.plusMillis(300))).isNull();
        assertThat(Pace.of(job(0, 100L, 0), NINE.plusSeconds(300))).isNull();
    }

    private static String paceOf(long done, @Nullable Long total, long before, Instant now) {
        Pace pace = Pace.of(job(done, total, before), now);
        return pace == null ? "" : pace.sentence(FORMATS);
    }

    private static Job job(long done, @Nullable Long total, long before) {
        return new Job(
                new JobId(new UUID(0, 1)),
                "test",
                "Letters",
                "/people",
                new AccountId(new UUID(0, 2)),
                JobState.RUNNING,
                done,
                total,
                before,
                NINE,
                "",
                new LineCount(0, 0, 0),
                null,
                NINE,
                NINE,
                null,
                null);
    }
}
