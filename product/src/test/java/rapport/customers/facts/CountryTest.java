package rapport.customers.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryTest {

    @ParameterizedTest
    @CsvSource({
        "de, DE",
        "DEU, DE",
        "Deutschland, DE",
        "Allemagne, DE",
        "Alemania, DE",
        "USA, US",
        "U.S.A., US",
        "UK, GB",
        "England, GB",
        "Holland, NL",
        "Czechia, CZ",
        "Tschechien, CZ",
        "日本, JP",
        "Österreich, AT",
        "Côte d’Ivoire, CI",
        "Россия, RU",
        "Korea, KR",
        "Georgia, GE",
        "Kosovo, XK",
        "Estados Unidos, US",
        "the Netherlands, NL",
        "Türkiye, TR"
    })
    void a_country_is_known_by_all_its_names(String text, String code) {
        assertThat(Country.parse(text).orThrow()).isEqualTo(Country.of(code));
    }

    @Test
    void every_name_the_jdk_shows_is_read_back() {
        for (var country : Country.all()) {
            for (var reader : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.of("es"))) {
                assertThat(Country.parse(country.name(reader)).orThrow())
                        .as(country.name(reader))
                        .isEqualTo(country);
            }
        }
    }

    @Test
    void an_unknown_country_is_refused() {
        assertThat(Country.parse("Ruritania").isUnderstood()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "eng, en",
        "ger, de",
        "Deutsch, de",
        "anglais, en",
        "en_US, en-US",
        "zh-Hant-TW, zh-Hant-TW",
        "Español, es"
    })
    void a_language_is_known_by_code_and_name(String text, String tag) {
        assertThat(LanguageTag.parse(text).orThrow()).isEqualTo(new LanguageTag(tag));
    }

    @ParameterizedTest
    @CsvSource({
        "customer, CLIENT",
        "Kunde, CLIENT",
        "cliente, CLIENT",
        "vendor, SUPPLIER",
        "Lieferant, SUPPLIER",
        "Fournisseur, SUPPLIER",
        "Interessent, PROSPECT",
        "reseller, PARTNER",
        "Mitarbeiterin, EMPLOYEE",
        "lead, LEAD"
    })
    void a_role_is_known_by_what_others_call_it(String text, PartyRole role) {
        assertThat(PartyRole.parse(text).orThrow()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({"Acme GmbH, GmbH", "Müller GmbH & Co. KG, GmbH & Co. KG", "Acme Inc., Inc.", "Texas, ''", "株式会社山田, 株式会社"
    })
    void a_company_shows_its_legal_form(String name, String form) {
        assertThat(LegalForm.in(name)).isEqualTo(form);
    }
}
