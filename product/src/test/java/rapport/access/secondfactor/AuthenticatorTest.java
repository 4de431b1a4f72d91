package rapport.access.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthenticatorTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final long STEP = NOW.getEpochSecond() / 30;

    private final Totp totp = Totp.random();
    private final Authenticator app = new Authenticator(totp, STEP - 10, 0, null);

    @Test
    void a_code_opens_once() {
        var first = app.judge(totp.codeAt(STEP), NOW);

        assertThat(first.outcome()).isEqualTo(new CodeCheck.Right(false));
        assertThat(first.after().judge(totp.codeAt(STEP), NOW).outcome()).isEqualTo(new CodeCheck.Used());
    }

    @Test
    void no_older_code_opens_after_a_newer_one() {
        var after = app.judge(totp.codeAt(STEP), NOW).after();

        assertThat(after.judge(totp.codeAt(STEP - 1), NOW).outcome()).isEqualTo(new CodeCheck.Used());
        assertThat(after.judge(totp.codeAt(STEP + 1), NOW).outcome()).isEqualTo(new CodeCheck.Right(false));
    }

    @ParameterizedTest
    @CsvSource({"4, 0", "5, 1", "6, 2", "7, 4", "10, 32", "11, 60", "500, 60"})
    void after_five_wrong_codes_each_next_one_waits_longer_up_to_an_hour(int wrong, int minutes) {
        var tried = new Authenticator(totp, STEP - 10, wrong, NOW);
        Instant end = NOW.plus(Duration.ofMinutes(minutes));
        String right = totp.codeAt(end.getEpochSecond() / 30);

        assertThat(tried.judge(right, end).outcome()).isEqualTo(new CodeCheck.Right(false));
        if (minutes > 0) {
            assertThat(tried.judge(right, end.minusSeconds(1)).outcome()).isEqualTo(new CodeCheck.Locked(end));
        }
    }

    @Test
    void a_right_code_forgives_the_wrong_ones_before_it() {
        var tried = new Authenticator(totp, STEP - 10, 4, NOW);

        assertThat(tried.judge(totp.codeAt(STEP), NOW).after().wrong()).isZero();
    }
}
