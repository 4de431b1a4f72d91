package rapport.customers.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AddressFormatTest {

    /// Typing errors of the data itself: in Britain the letter O for a zero, in Belarus and Estonia a digit is missing.
    private static final List<String> WRONG_IN_THE_DATA = List.of("RH6 OHP", "20050", "1001");

    @Test
    void a_german_address_has_the_postcode_before_the_city() {
        var address = new PostalAddress(Country.of("DE"), "", "Berlin", "", "10115", "", List.of("Chausseestraße 5"));

        assertThat(address.formatted("Anna Schmidt", "Acme GmbH"))
                .containsExactly("Anna Schmidt", "Acme GmbH", "Chausseestraße 5", "10115 Berlin");
        assertThat(address.formattedAbroad("", "", Locale.FRENCH)).last().isEqualTo("ALLEMAGNE");
        assertThat(address.problems()).isEmpty();
    }

    @Test
    void an_american_address_is_in_capitals_where_the_post_wants_it() {
        var address = new PostalAddress(
                Country.of("US"), "ca", "Mountain View", "", "94043", "", List.of("1600 Amphitheatre"));

        assertThat(address.formatted()).containsExactly("1600 Amphitheatre", "MOUNTAIN VIEW CA 94043");
        assertThat(address.format().fields())
                .containsExactly(
                        new AddressField(AddressPart.STREET, "Street", true),
                                new AddressField(AddressPart.LOCALITY, "City", true),
                        new AddressField(AddressPart.ADMIN_AREA, "State", true),
                                new AddressField(AddressPart.POSTCODE, "ZIP code", true));
        assertThat(address.format().adminArea("california")).map(AdminArea::key).contains("CA");
    }

    @Test
    void a_missing_part_leaves_no_stray_comma() {
        var address =
                new PostalAddress(Country.of("JP"), "Tokyo", "", "", "150-8512", "", List.of("26-1 Sakuragaoka-cho"));

        assertThat(address.formatted()).containsExactly("26-1 Sakuragaoka-cho", "TOKYO", "150-8512");
    }

    @Test
    void a_part_the_country_does_not_use_is_still_printed() {
        var address = new PostalAddress(Country.of("DE"), "Bayern", "München", "", "80331", "", List.of("Tal 1"));

        assertThat(address.formatted()).containsExactly("Tal 1", "80331 München", "Bayern");
    }

    @Test
    void a_postcode_that_does_not_fit_is_told_in_a_sentence() {
        var address = new PostalAddress(Country.of("DE"), "", "Berlin", "", "1011", "", List.of("Weg 1"));

        assertThat(address.problems())
                .singleElement()
                .extracting(AddressProblem::sentence)
                .isEqualTo("“1011” is not a postcode of Germany; one looks like 26133.");
    }

    @Test
    void an_address_without_a_country_is_kept_and_printed() {
        var address = new PostalAddress(null, "", "Springfield", "", "12345", "", List.of("Evergreen 1\nBack door"));

        assertThat(address.formatted()).containsExactly("Evergreen 1", "Back door", "12345 Springfield");
        assertThat(address.problems()).isEmpty();
    }

    @Test
    void every_example_postcode_of_the_world_fits_its_country() {
        var misfits = Country.all().stream()
                .map(AddressFormat::of)
                .flatMap(format -> format.postcodes().stream().filter(code -> !format.accepts(code)))
                .toList();

        assertThat(misfits).isSubsetOf(WRONG_IN_THE_DATA);
        assertThat(Country.all().stream()
                        .filter(country -> AddressFormat.of(country).country() != null))
                .hasSize(252);
    }

    @Test
    void the_resource_is_what_the_data_says() throws IOException {
        assertThat(Aliases.text("address-formats.txt")).isEqualTo(AddressData.resource(data()));
        assertThat(Aliases.text("address-formats.txt").length()).isLessThan(200_000);
    }

    @Test
    void every_example_address_of_the_data_formats_and_has_no_problem() throws IOException {
        var examples =
                AddressData.entries(data(), "examples/[A-Z]{2}/\\w+/\\w+").toList();

        assertThat(examples).hasSize(24);
        for (var example : examples) {
            var address = address(example);
            var printed = String.join("\n", address.formatted(field(example, "name"), field(example, "organization")));
            assertThat(address.problems()).as("%s", example).isEmpty();
            assertThat(folded(printed))
                    .as("%s", printed)
                    .contains(Stream.of(
                                    "name",
                                    "organization",
                                    "street1",
                                    "street2",
                                    "street3",
                                    "city",
                                    "district",
                                    "state",
                                    "zip")
                            .map(name -> folded(field(example, name)))
                            .toList());
        }
    }

    private static PostalAddress address(Map<String, String> example) {
        return new PostalAddress(
                Country.of(AddressData.id(example).substring(9, 11)),
                field(example, "state"),
                field(example, "city"),
                field(example, "district"),
                field(example, "zip"),
                "",
                Stream.of("street1", "street2", "street3")
                        .map(name -> field(example, name))
                        .toList());
    }

    private static String field(Map<String, String> example, String name) {
        return example.getOrDefault(name, "");
    }

    private static String folded(String text) {
        return FoldedText.fold(text);
    }

    private static Path data() {
        var file = AddressData.file();
        assumeTrue(file.isPresent(), "shared/data/address-libaddressinput is not on this machine");
        return file.orElseThrow();
    }
}
