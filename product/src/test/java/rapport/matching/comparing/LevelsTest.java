package rapport.matching.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapport.matching.Fact;
import rapport.matching.Fact.Address;
import rapport.matching.Fact.Born;
import rapport.matching.Fact.Email;
import rapport.matching.Fact.Name;
import rapport.matching.Fact.OrganisationName;
import rapport.matching.Fact.Phone;
import rapport.matching.Fact.Website;
import rapport.matching.FactSort;
import rapport.matching.SourceRecord;

class LevelsTest {
    @ParameterizedTest
    @CsvSource({
        "Anna, ANNA, the same",
        "Иван, Ivan, the same",
        "William, Bill, a form of the same name",
        "Jürgen, Juergen, a form of the same name",
        "Anna, Anna Maria, a form of the same name",
        "Jean-Luc, Jeanluc, a form of the same name",
        "Robert, Robetr, spelt almost the same",
        "R., Robert, an initial of the other",
        "Stephanie, Stefany, sounds or looks similar",
        "Anna, Clara, different"
    })
    void given_names(String one, String other, String level) {
        assertThat(level(new NameAspect(true), new Name(one, "Berg"), new Name(other, "Berg")))
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "Anna, Berg, Berg, Anna, given and family name exchanged",
        "Smith, Florence, Olivia, Smith, different",
    })
    void exchanged_names(String given, String family, String otherGiven, String otherFamily, String level) {
        assertThat(level(new NameAspect(true), new Name(given, family), new Name(otherGiven, otherFamily)))
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "1980-03-11, 19800311, the same day",
        "1980-03-11, 1980-11-03, day and month exchanged",
        "1980-03-11, 1980-03-12, one typing error",
        "1980-03-11, 1908-03-11, one typing error",
        "1980-03-11, 1967-03-11, 'two of day, month and year the same'",
        "1980-03-11, 1980-10-25, less than a year apart",
        "1980-03-11, 1985-10-25, less than a generation apart",
        "1980, 1980-03-11, less than a year apart",
        "1950-03-14, 1981-11-02, a generation apart"
    })
    void birthdays(String one, String other, String level) {
        assertThat(level(new BornAspect(), new Born(one), new Born(other))).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "Anna@Example.com, anna@example.com, the same",
        "anna.berg@example.com, anna.breg@example.com, one or two typing errors",
        "anna.berg@example.com, anna.berg@work.example, the same before the @",
        "anna@example.com, hugo@work.example, different"
    })
    void emails(String one, String other, String level) {
        assertThat(level(Contacts.email(), new Email(one), new Email(other))).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "+49 30 12345678, 030/12345678, the same",
        "404/351 -9533, 404-351-9533, the same",
        "030 12345678, 030 12354678, one typing error",
        "030 12345678, 040 87654321, different"
    })
    void phones(String one, String other, String level) {
        assertThat(level(Contacts.phone(), new Phone(one), new Phone(other))).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.example.com/en, example.com, the same",
        "example.com, example.de, the same under another country",
        "example.com, kettle.example, different"
    })
    void websites(String one, String other, String level) {
        assertThat(level(Contacts.website(), new Website(one), new Website(other)))
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "8 Stanley Street, 8 stanley st., the same",
        "8 Stanley Street, 8 stanely street, 'the same house, written otherwise'",
        "Hauptstraße 12, Hauptstrasse 12, the same",
        "8 Stanley Street, 18 Stanley Street, the same street",
        "8 Stanley Street, 8 Harbour Road, the same number only",
        "8 Stanley Street, 9 Harbour Road, different"
    })
    void streets(String one, String other, String level) {
        assertThat(level(
                        new StreetAspect(),
                        new Address(List.of(one), "", "", ""),
                        new Address(List.of(other), "", "", "")))
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "London, N1 9GU, london, n19gu, the same postcode and town",
        "London, N1 9GU, Islington, N1 9GU, the same postcode",
        "London, N1 9GU, London, E2 8AA, the same town",
        "Lonon, , London, , almost the same postcode or town",
        "London, , Leeds, , different"
    })
    void places(String town, String postcode, String otherTown, String otherPostcode, String level) {
        assertThat(level(
                        new PlaceAspect(),
                        new Address(List.of(), town, Objects.requireNonNullElse(postcode, ""), ""),
                        new Address(List.of(), otherTown, Objects.requireNonNullElse(otherPostcode, ""), "")))
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "5.00 %, 5 %, the same",
        "100 cm, 101 cm, almost the same",
        "4.60 %, 5 %, about the same",
        "4.50 %, 9 %, different"
    })
    void quantities(String one, String other, String level) {
        assertThat(level(
                        new NumberAspect(
                                "Strength",
                                record -> record.all(Fact.Other.class).map(Fact.Other::text)),
                        new Fact.Other("Strength", one),
                        new Fact.Other("Strength", other)))
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "Kettle Works GmbH, Kettle Works, the same",
        "Kettle Works Inc., The Kettle Works LLC, the same",
        "Kettle Works, Ketle Works, almost all words",
        "Kettle Works, Harbour Lights, different"
    })
    void organisations(String one, String other, String level) {
        var records = List.of(
                SourceRecord.organisation("a", "shop", new OrganisationName(one)),
                SourceRecord.organisation("b", "shop", new OrganisationName(other)));
        assertThat(level(
                        new WordsAspect(
                                FactSort.ORGANISATION_NAME,
                                "Name",
                                CompanyName::all,
                                WordsAspect.frequencies(CompanyName::all, records),
                                2),
                        new OrganisationName(one),
                        new OrganisationName(other)))
                .isEqualTo(level);
    }

    private static <V> String level(Aspect<V> aspect, Fact one, Fact other) {
        V value = Objects.requireNonNull(aspect.read(SourceRecord.person("a", "shop", one)));
        V another = Objects.requireNonNull(aspect.read(SourceRecord.person("b", "shop", other)));
        assertThat(aspect.compare(value, another)).isEqualTo(aspect.compare(another, value));
        return aspect.levels().get(aspect.compare(value, another)).words();
    }
}
