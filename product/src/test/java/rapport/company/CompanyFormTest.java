package rapport.company;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompanyFormTest {
    @Test
    void a_company_is_read_as_it_was_written() {
        var form = new CompanyForm("Nordlys\u0000 Automation ", "NOK", "nb-NO", "Europe/Oslo");

        assertThat(form.problems()).isEmpty();
        assertThat(CompanyForm.of(form.read())).isEqualTo(form);
        assertThat(form.company()).isEqualTo("Nordlys  Automation");
    }

    @Test
    void everything_that_stands_in_the_lists_may_be_chosen() {
        CompanyChoices.languages()
                .forEach(language -> assertThat(new CompanyForm("A", "EUR", language.value(), "UTC").problems())
                        .isEmpty());
        assertThat(CompanyChoices.timeZones()).extracting(Choice::value).contains("UTC", "Europe/Berlin", "Asia/Tokyo");
        assertThat(CompanyChoices.currencies()).extracting(Choice::value).contains("EUR", "JPY", "KWD");
    }
}
