package rapport.customers.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "Anna.Schmidt@Example.COM, Anna.Schmidt@Example.COM, anna.schmidt@example.com",
        "  Anna <Anna@Example.com> , Anna@Example.com, anna@example.com",
        "mailto:anna@example.com?subject=x, anna@example.com, anna@example.com",
        "info@Müller.de, info@Müller.de, info@xn--mller-kva.de",
        "a.b+c@mail.example.co.uk, a.b+c@mail.example.co.uk, a.b+c@mail.example.co.uk",
    })
    void an_address_keeps_its_writing_and_has_a_normal_form(String text, String written, String normal) {
        assertThat(EmailAddress.parse(text).orThrow()).isEqualTo(new EmailAddress(written, normal));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anna",
                "anna@",
                "@example.com",
                "anna@localhost",
                "an na@example.com",
                "anna@exa mple.com",
                "anna@-example.com",
                "anna@example..com",
                "anna@@example.com",
                "a@b@c.de",
                "anna@1.2.3.4",
                "anna@example.com, bert@example.com"
            })
    void what_is_no_address_is_refused(String text) {
        assertThat(EmailAddress.parse(text))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.sentence()).endsWith("."));
    }

    @Test
    void an_address_without_at_is_refused_in_plain_words() {
        assertThat(EmailAddress.parse("anna.example.com"))
                .isEqualTo(Reading.refused(
                        "“anna.example.com” has no @. Write the e-mail address like name@example.com."));
    }

    @Test
    void an_address_has_at_most_254_characters() {
        assertThat(EmailAddress.parse("a@" + "b".repeat(60) + ".de").isUnderstood())
                .isTrue();
        assertThat(EmailAddress.parse("a@" + ("b".repeat(60) + ".").repeat(5) + "de")
                        .isUnderstood())
                .isFalse();
    }

    @Test
    void a_hostile_text_costs_no_time() {
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> EmailAddress.parse("a@".repeat(1_000_000)));
    }

    @Test
    void a_website_is_known_by_its_domain() {
        assertThat(Website.parse("https://www.Example.com/en").orThrow())
                .isEqualTo(new Website("https://www.Example.com/en", "https://www.example.com/en", "example.com"));
        assertThat(Website.parse("example.com").orThrow().url()).isEqualTo("https://example.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "foo",
                "javascript://alert(1)",
                "javascript:alert(1)",
                "ftp://example.com",
                "a b.de",
                "https://user@example.com",
                "http://example.com:port"
            })
    void a_link_that_could_do_harm_is_no_website(String text) {
        assertThat(Website.parse(text).isUnderstood()).isFalse();
    }
}
