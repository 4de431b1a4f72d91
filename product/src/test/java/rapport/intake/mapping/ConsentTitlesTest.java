package rapport.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.customers.consent.LegalBasis;
import rapport.customers.consent.Purpose;
import rapport.customers.consent.PurposeId;

class ConsentTitlesTest {
    private final ConsentTitles titles = new ConsentTitles(List.of(
            purpose("newsletter", "Newsletter", LegalBasis.CONSENT),
            purpose("recalls", "Recalls", LegalBasis.LEGAL_DUTY)));

    @ParameterizedTest
    @CsvSource({
        "Newsletter, EMAIL/newsletter/yes",
        "Newsletter opt-in, EMAIL/newsletter/yes",
        "Newsletter by phone agreed, PHONE/newsletter/yes",
        "Newsletter opt-out, EMAIL/newsletter/no",
        "Einwilligung Telefon, PHONE/newsletter/yes",
        "Email Opt Out, EMAIL//no",
        "HasOptedOutOfEmail, EMAIL//no",
        "E-Mail opt-in, EMAIL/newsletter/yes",
        "DoNotCall, PHONE//no",
        "Do not call, PHONE//no",
        "No SMS, SMS//no",
        "Unsubscribed from all email, EMAIL//no"
    })
    void a_title_says_of_what_people_speak(String title, String means) {
        assertThat(titles.of(title).map(ConsentColumn::key)).contains(means);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Phone no", "E-mail", "House no", "Newsletter opt-in date", "Consent source", "Opt out of fax"})
    void a_title_that_says_nothing_of_the_kind_is_left_alone(String title) {
        assertThat(titles.of(title)).isEmpty();
    }

    @Test
    void what_cannot_be_agreed_to_is_no_column() {
        assertThat(ConsentColumn.of("EMAIL//yes")).isEmpty();
        assertThat(ConsentColumn.of("PIGEON/newsletter/yes")).isEmpty();
        assertThat(ConsentColumn.keyIn("consent.SMS/newsletter/no")).contains("SMS/newsletter/no");
    }

    private static Purpose purpose(String key, String name, LegalBasis basis) {
        return new Purpose(new PurposeId(UUID.randomUUID()), key, name, basis, "", null);
    }
}
