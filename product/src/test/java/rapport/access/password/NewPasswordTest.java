package rapport.access.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewPasswordTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a kettle for the whole office",
                "Zwölf Boxkämpfer jagen",
                "correct-horse-battery",
                "密码很长很长而且没有人猜得到它"
            })
    void a_sentence_is_a_good_password(String text) {
        assertThat(new NewPassword(text).problem("jonas@nordlys.example", "Jonas Berg", "Nordlys"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "elevensigns"})
    void a_short_one_is_not(String text) {
        assertThat(new NewPassword(text).problem())
                .hasValueSatisfying(why -> assertThat(why).contains("at least 12"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"password1234", "P@ssw0rd!2024", "aaaaaaaaaaaa", "123456789012", "abcdefghijkl", "qwertyuiop12"})
    void one_that_anybody_would_try_first_is_not(String text) {
        assertThat(new NewPassword(text).problem()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jonasberg2024!", "Nordlys12345", "jonas.berg@nordlys"})
    void one_made_of_the_own_name_is_not(String text) {
        assertThat(new NewPassword(text).problem("jonas.berg@nordlys.example", "Jonas Berg", "Nordlys"))
                .isPresent();
    }

    @Test
    void an_endless_one_is_not() {
        assertThat(new NewPassword("long ".repeat(50)).problem()).isPresent();
    }

    @Test
    void it_never_tells_itself() {
        assertThat(new NewPassword("a kettle for the whole office").toString()).doesNotContain("kettle");
    }
}
