package rapport.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private static final Coordinates OSLO = new Coordinates(59.913, 10.746);

    @Test
    void an_address_is_located_by_its_city() {
        assertThat(Gazetteer.locate("NO", "", "OSLO", "0155")).contains(new Located(OSLO, Exactness.CITY));
        assertThat(Gazetteer.locate("NO", "", "", "0155")).isEmpty();
        assertThat(Gazetteer.locate("", "", "Oslo", "")).isEmpty();
        assertThat(Gazetteer.locate("NO", "", "Nosuchby", "")).isEmpty();
    }

    @Test
    void an_address_in_the_united_states_is_located_by_its_zip_code_first() {
        var located = Gazetteer.locate("US", "IL", "Nosuchville", "62701-1234").orElseThrow();

        assertThat(located.by()).isEqualTo(Exactness.POSTCODE);
        assertThat(located.at().kmTo(new Coordinates(39.80, -89.65))).isLessThan(5);
    }

    @Test
    void of_several_cities_of_a_name_the_state_tells_which() {
        assertThat(Gazetteer.locate("US", "", "Springfield", "")).isEmpty();
        assertThat(Gazetteer.locate("US", "Illinois", "Springfield", ""))
                .hasValueSatisfying(located -> assertThat(located.at().kmTo(new Coordinates(39.80, -89.64)))
                        .isLessThan(2));
    }

    @Test
    void a_city_is_known_by_what_it_is_called_at_home_and_abroad() {
        assertThat(Gazetteer.locate("DE", "", "München", "")).isEqualTo(Gazetteer.locate("DE", "", "Munich", ""));
        assertThat(Gazetteer.locate("DK", "", "København", "")).isPresent();
        assertThat(Gazetteer.locate("CH", "", "St. Gallen", ""))
                .isPresent()
                .isEqualTo(Gazetteer.locate("CH", "", "Sankt Gallen", ""));
        assertThat(Gazetteer.locate("FR", "", "saint etienne", "")).isPresent();
    }

    @Test
    void a_place_is_written_with_its_country_its_state_or_as_a_point() {
        assertThat(Gazetteer.find("Oslo, Norway")).isEqualTo(new Sought.Found(OSLO));
        assertThat(Gazetteer.find("oslo, no")).isEqualTo(new Sought.Found(OSLO));
        assertThat(Gazetteer.find("Springfield, IL")).isInstanceOf(Sought.Found.class);
        assertThat(Gazetteer.find("Springfield, Illinois, USA")).isEqualTo(new Sought.Nowhere());
        assertThat(Gazetteer.find("Springfield, Illinois, US")).isEqualTo(Gazetteer.find("Springfield, IL"));
        assertThat(Gazetteer.find("US 62701")).isInstanceOf(Sought.Found.class);
        assertThat(Gazetteer.find("59.913, 10.746")).isEqualTo(new Sought.Found(OSLO));
        assertThat(List.of("", "Nosuchby", "Oslo, SE", "91, 0", "00000", "Oslo, a, b, c"))
                .allSatisfy(text -> assertThat(Gazetteer.find(text)).isEqualTo(new Sought.Nowhere()));
    }

    @Test
    void several_places_of_a_name_are_told_as_they_would_have_to_be_written() {
        assertThat(Gazetteer.find("Springfield, US")).isInstanceOfSatisfying(Sought.Several.class, several -> {
            assertThat(several.names()).hasSize(4).allMatch(name -> name.matches("Springfield, [A-Z]{2}, US"));
            assertThat(Gazetteer.find(several.names().getFirst())).isInstanceOf(Sought.Found.class);
        });
    }

    @Test
    void a_distance_is_that_along_the_surface() {
        assertThat(OSLO.kmTo(new Coordinates(60.393, 5.324))).isEqualTo(305, within(2.0));
        assertThat(OSLO.kmTo(OSLO)).isZero();
        assertThat(new Coordinates(0, 179.9).kmTo(new Coordinates(0, -179.9))).isEqualTo(22.24, within(0.1));
        assertThat(new Coordinates(90, 0).kmTo(new Coordinates(-90, 0))).isEqualTo(20_015, within(1.0));
    }

    @Test
    void all_that_an_area_contains_lies_within_its_bounds() {
        var dice = new Random(59);
        for (int n = 0; n < 100_000; n++) {
            var area = new Area(point(dice, 1), Math.pow(10, dice.nextDouble() * 4.3));
            var point = dice.nextBoolean() ? point(dice, 1) : near(area.centre(), dice);
            if (area.contains(point)) {
                var bounds = area.bounds();
                assertThat(point.latitude()).isBetween(bounds.south(), bounds.north());
                assertThat(bounds.longitudes())
                        .as("%s holds %s", area, point)
                        .anyMatch(
                                stretch -> stretch.west() <= point.longitude() && point.longitude() <= stretch.east());
            }
        }
    }

    private static Coordinates point(Random dice, double share) {
        return new Coordinates((dice.nextDouble() * 180 - 90) * share, (dice.nextDouble() * 360 - 180) * share);
    }

    private static Coordinates near(Coordinates centre, Random dice) {
        return new Coordinates(
                Math.clamp(centre.latitude() + dice.nextGaussian(), -90, 90),
                Math.clamp(centre.longitude() + dice.nextGaussian() * 3, -180, 180));
    }
}
