package rapport.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/// How a password lies in the database.
class PasswordHashTest {
    private static final String PASSWORD = "sixteen clients and one kettle";

    @Test
    void a_password_is_hashed_in_310_000_rounds_and_says_by_what() {
        String hash = AccessConfiguration.passwordEncoder().encode(PASSWORD);
        var rounds = new Pbkdf2PasswordEncoder("", 16, 310_000, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);

        assertThat(hash).startsWith("{pbkdf2}");
        assertThat(rounds.matches(PASSWORD, hash.substring("{pbkdf2}".length())))
                .isTrue();
    }

    @Test
    void the_same_password_of_two_people_lies_there_as_two_hashes_that_both_open() {
        var passwords = AccessConfiguration.passwordEncoder();
        String one = passwords.encode(PASSWORD);
        String other = passwords.encode(PASSWORD);

        assertThat(one).isNotEqualTo(other);
        assertThat(passwords.matches(PASSWORD, one)).isTrue();
        assertThat(passwords.matches(PASSWORD, other)).isTrue();
        assertThat(passwords.matches(PASSWORD + "s", one)).isFalse();
    }
}
