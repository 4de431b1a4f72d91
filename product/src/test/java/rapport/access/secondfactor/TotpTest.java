package rapport.access.secondfactor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    /// The secret of RFC 6238, appendix B.
    private final Totp totp = new Totp("12345678901234567890".getBytes(US_ASCII));

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void the_codes_are_those_of_the_standard(long second, String code) {
        assertThat(totp.codeAt(second / 30)).isEqualTo(code);
        assertThat(totp.stepOf(code, Instant.ofEpochSecond(second))).hasValue(second / 30);
    }

    @Test
    void a_clock_may_be_one_step_off_and_not_two() {
        String code = totp.codeAt(1000);

        assertThat(totp.stepOf(code, Instant.ofEpochSecond(999 * 30))).hasValue(1000);
        assertThat(totp.stepOf(code, Instant.ofEpochSecond(1001 * 30))).hasValue(1000);
        assertThat(totp.stepOf(code, Instant.ofEpochSecond(998 * 30 + 29))).isEmpty();
        assertThat(totp.stepOf(code, Instant.ofEpochSecond(1002 * 30))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void a_secret_is_typed_in_the_alphabet_of_the_standard(String text, String typed) {
        assertThat(Base32.encode(text.getBytes(US_ASCII))).isEqualTo(typed);
        assertThat(PhoneApp.decode(typed)).isEqualTo(text.getBytes(US_ASCII));
    }
}
