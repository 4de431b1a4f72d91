package rapport.customers.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PhoneNumberTest {

    /// The data is older (8.12.57) than the library (9.0.43), which no longer takes these: we keep them, marked.
    private static final List<String> NO_LONGER_VALID = List.of(
            "BJ 20211234",
            "BJ 90011234",
            "BJ 85751234",
            "BJ 81123456",
            "BR 300123456",
            "HR 611234",
            "MX 12221234567",
            "NG 18040123",
            "SA 8110123456",
            "ZW 1312345");
    private static final Country GERMANY = Country.of("DE");
    private static final Pattern TERRITORY_OR_EXAMPLE = Pattern.compile(
            "<territory[^>]*?\\bid=\"(\\w+)\"[^>]*?\\bcountryCode=\"(\\d+)\"|<exampleNumber>(\\d+)</exampleNumber>");

    @Test
    void a_number_is_read_as_one_of_the_default_country() {
        var number = PhoneNumber.parse("030 1234567", GERMANY).orThrow();

        assertThat(number).isEqualTo(new PhoneNumber(49, "301234567", "", PhoneNumber.Kind.FIXED, true));
        assertThat(number.e164()).isEqualTo("+49301234567");
        assertThat(number.display()).isEqualTo("+49 30 1234567");
    }

    @Test
    void an_extension_belongs_to_the_number() {
        assertThat(PhoneNumber.parse("(650) 253-0000 x123", Country.of("US"))
                        .orThrow()
                        .normal())
                .isEqualTo("+16502530000;ext=123");
    }

    @Test
    void letters_are_dialled_as_on_a_telephone() {
        assertThat(PhoneNumber.parse("1-800-FLOWERS", Country.of("US"))
                        .orThrow()
                        .e164())
                .isEqualTo("+18003569377");
    }

    @Test
    void a_word_is_not_a_number() {
        assertThat(PhoneNumber.parse("call me", GERMANY))
                .isEqualTo(Reading.refused("“call me” is not a phone number. Write its digits, like +49 30 12345678."));
    }

    @Test
    void a_number_nobody_was_given_is_kept_and_marked() {
        assertThat(PhoneNumber.parse("555-1234", Country.of("US")).orThrow()).matches(number -> !number.valid());
    }

    @Test
    void a_number_of_an_older_plan_is_kept() {
        var mobile = PhoneNumber.parse("+52 1 222 123 4567", null).orThrow();

        assertThat(mobile.e164()).isEqualTo("+5212221234567");
        assertThat(mobile.valid()).isFalse();
    }

    @Test
    void a_number_has_three_to_fifteen_digits() {
        assertThat(PhoneNumber.parse("+49 12", null).isUnderstood()).isFalse();
        assertThat(PhoneNumber.parse("+49 12345678901234", null).isUnderstood()).isFalse();
    }

    @Test
    void a_number_without_any_country_is_refused() {
        assertThat(PhoneNumber.parse("030 1234567", null).isUnderstood()).isFalse();
        assertThat(PhoneNumber.parse("+49 30 1234567", null).isUnderstood()).isTrue();
    }

    @Test
    void an_italian_zero_stays() {
        var number = PhoneNumber.parse("+39 02 1234 5678", null).orThrow();

        assertThat(number.e164()).isEqualTo("+390212345678");
        assertThat(number.nationalDisplay()).isEqualTo("02 1234 5678");
    }

    @Test
    void every_number_is_found_by_its_digits_with_and_without_prefixes() {
        assertThat(FoldedText.words(PhoneNumber.parse("030 1234567", GERMANY).orThrow()))
                .containsExactly("49301234567", "301234567", "0301234567");
    }

    @Test
    void the_national_digits_are_read_off_the_normal_form() {
        for (String written :
                new String[] {"+49 30 1234567", "+1 650 253 0000 x123", "+39 02 1234 5678", "+358 9 1234567"}) {
            var number = PhoneNumber.parse(written, null).orThrow();
            assertThat(PhoneNumber.nationalOf(number.normal())).isEqualTo(number.national());
        }
        assertThat(PhoneNumber.nationalOf("0800 call")).isEqualTo("0800");
    }

    @Test
    void the_quick_way_agrees_with_the_library() {
        var random = new Random(42);
        var countries = List.of(
                "DE", "AT", "CH", "GB", "FR", "NL", "BE", "SE", "IE", "IN", "ES", "DK", "NO", "PL", "PT", "LU", "CZ",
                "US");
        for (int i = 0; i < 20_000; i++) {
            var country = Country.of(countries.get(random.nextInt(countries.size())));
            var digits = Long.toString(random.nextLong(1_000_000L, 1_000_000_000_000L));
            var code = PhoneNumberUtil.getInstance().getCountryCodeForRegion(country.code());
            for (var text : List.of("0" + digits, digits, "+" + code + " " + digits, "+" + code + " (0)" + digits)) {
                assertThat(PhoneNumber.parse(text, country))
                        .as("%s in %s", text, country)
                        .isEqualTo(PhoneNumber.byLibrary(text, country));
                if (PhoneNumber.parse(text, country) instanceof Reading.Understood<PhoneNumber>(var number)) {
                    assertThat(PhoneNumber.displayOf(number.normal()))
                            .as("%s in %s, as it is kept", text, country)
                            .isEqualTo(number.display());
                }
            }
        }
    }

    @Test
    void a_number_that_is_kept_is_shown_with_its_extension_and_anything_else_as_it_is() {
        assertThat(PhoneNumber.displayOf("+493012345678;ext=12")).isEqualTo("+49 30 12345678 ext. 12");
        assertThat(PhoneNumber.displayOf("+390612345678")).isEqualTo("+39 06 1234 5678");
        assertThat(List.of("", "112", "ask Amara", "+", "+999999999999999999"))
                .allSatisfy(text -> assertThat(PhoneNumber.displayOf(text)).isEqualTo(text));
    }

    @Test
    void the_example_numbers_of_every_region_are_valid() throws IOException {
        var file = SharedData.find("phone-libphonenumber/PhoneNumberMetadata.xml");
        assumeTrue(file.isPresent(), "shared/data/phone-libphonenumber is not on this machine");
        var invalid = new ArrayList<String>();
        int read = 0;
        String region = "";
        String code = "";
        var found = TERRITORY_OR_EXAMPLE.matcher(Files.readString(file.orElseThrow()));
        while (found.find()) {
            if (found.group(1) != null) {
                region = found.group(1);
                code = found.group(2);
                continue;
            }
            read++;
            if (!PhoneNumber.parse("+" + code + found.group(3), null).orThrow().valid()) {
                invalid.add(region + " " + found.group(3));
            }
        }
        assertThat(read).isEqualTo(1_131);
        assertThat(invalid).isEqualTo(NO_LONGER_VALID);
    }
}
