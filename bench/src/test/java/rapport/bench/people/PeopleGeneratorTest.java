package rapport.bench.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleGeneratorTest {

    private static final PeopleGenerator PEOPLE = new PeopleGenerator(7);
    private static final List<GeneratedPerson> SOME =
            LongStream.range(0, 24_000).mapToObj(PEOPLE::person).toList();

    @Test
    void the_same_seed_gives_the_same_people() {
        var again = new PeopleGenerator(7);
        assertThat(LongStream.range(0, 500).mapToObj(again::person).toList()).isEqualTo(SOME.subList(0, 500));
        assertThat(new PeopleGenerator(8).person(0)).isNotEqualTo(SOME.getFirst());
    }

    @Test
    void there_are_many_names_and_few_are_common() {
        var cultures = Place.all().stream().map(Place::culture).distinct().toList();
        assertThat(cultures).hasSizeGreaterThanOrEqualTo(12);
        assertThat(cultures.stream().flatMap(one -> one.family().all().stream()).distinct())
                .hasSizeGreaterThan(3_000);
        assertThat(cultures.stream().flatMap(one -> one.given().all().stream()).distinct())
                .hasSizeGreaterThan(1_500);
        var counts = SOME.stream().collect(Collectors.groupingBy(GeneratedPerson::familyName, Collectors.counting()));
        var sorted = counts.values().stream()
                .sorted((one, other) -> Long.compare(other, one))
                .toList();
        assertThat(sorted.getFirst()).isGreaterThan(100);
        assertThat(sorted.getLast()).isEqualTo(1);
    }

    @Test
    void about_twelve_people_share_an_organisation() {
        assertThat(SOME.stream().map(GeneratedPerson::organisation).distinct().count())
                .isBetween(1_500L, 2_700L);
    }

    @Test
    void three_in_a_hundred_are_twins() {
        assertThat(LongStream.range(0, 24_000).filter(PEOPLE::isTwin).count()).isBetween(620L, 820L);
    }

    @Test
    void phones_are_valid() {
        var wrong = LongStream.range(0, 20_000)
                .filter(i -> !PEOPLE.isTwin(i))
                .mapToObj(PEOPLE::person)
                .filter(person -> !valid(person.phone()))
                .map(GeneratedPerson::phone)
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_file_has_every_column_in_every_row(@TempDir Path folder) throws IOException {
        var csv = folder.resolve("people.csv");
        PEOPLE.write(csv, 2_000);
        var lines = Files.readAllLines(csv);
        assertThat(lines).hasSize(2_001);
        assertThat(lines.getFirst()).startsWith("Key,Given name,Family name,E-mail,");
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.replaceAll("\"[^\"]*\"", "").split(",", -1))
                        .hasSize(13));
    }

    @Test
    void queries_are_of_every_kind_and_repeatable() {
        var queries = new SearchQueries(PEOPLE, 20_000, 3).take(600);
        assertThat(queries).isEqualTo(new SearchQueries(PEOPLE, 20_000, 3).take(600));
        assertThat(queries.stream()
                        .collect(Collectors.groupingBy(SearchQuery::kind))
                        .keySet())
                .containsExactlyInAnyOrder(SearchQuery.Kind.values());
        assertThat(queries).allSatisfy(query -> assertThat(query.text()).isNotBlank());
        assertThat(SearchQueries.asYouType("Amara")).containsExactly("Am", "Ama", "Amar", "Amara");
    }

    @Test
    void organisations_stay_in_their_country() {
        var byOrganisation =
                SOME.stream().collect(Collectors.groupingBy(one -> one.organisation() + one.street() + one.city()));
        assertThat(byOrganisation.values())
                .allSatisfy(people -> assertThat(
                                people.stream().map(GeneratedPerson::country).distinct())
                        .hasSize(1));
    }

    private static boolean valid(String phone) {
        try {
            var numbers = PhoneNumberUtil.getInstance();
            return numbers.isValidNumber(numbers.parse(phone, null));
        } catch (NumberParseException e) {
            return false;
        }
    }
}
