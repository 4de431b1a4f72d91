package rapport.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.intake.mapping.Target.*;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import rapport.customers.facts.Country;
import rapport.customers.facts.DateOrder;
import rapport.customers.facts.EmploymentFact;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.IdentifierKind;
import rapport.customers.facts.OrganisationFacts;
import rapport.customers.facts.PartyRole;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.RoleFact;

class RowFactsTest {

    private static final Country GERMANY = Country.of("DE");

    @Test
    void a_row_becomes_a_person() {
        var told = told(
                people(
                        GIVEN_NAME,
                        FAMILY_NAME,
                        EMAIL_WORK,
                        PHONE_MOBILE,
                        BIRTHDAY,
                        STREET_1,
                        POSTCODE,
                        LOCALITY,
                        COUNTRY,
                        ORGANISATION,
                        ROLE,
                        SOURCE_KEY),
                "Anna",
                "Schmidt",
                "Anna@Example.com",
                "0151 23456789",
                "25.12.1980",
                "Weg 1",
                "10115",
                "Berlin",
                "Deutschland",
                "Acme GmbH",
                "Kunde",
                "42");
        var person = (PersonFacts) told.facts();

        assertThat(person.name().display()).isEqualTo("Anna Schmidt");
        assertThat(person.born()).isEqualTo(LocalDate.of(1980, 12, 25));
        assertThat(person.identifiers())
                .containsExactly(
                        new IdentifierFact(IdentifierKind.EMAIL, "Anna@Example.com", "anna@example.com", "work", true),
                        new IdentifierFact(IdentifierKind.PHONE, "0151 23456789", "+4915123456789", "mobile", true));
        assertThat(person.addresses().getFirst().address().formatted()).containsExactly("Weg 1", "10115 Berlin");
        assertThat(person.employments()).containsExactly(new EmploymentFact("Acme GmbH", "", ""));
        assertThat(person.roles()).containsExactly(new RoleFact(PartyRole.CLIENT, null));
        assertThat(told.sourceKey()).isEqualTo("42");
        assertThat(told.warnings()).isEmpty();
    }

    @Test
    void an_address_without_at_refuses_the_row() {
        assertThat(problems(people(FULL_NAME, EMAIL), "Anna", "anna.example.com"))
                .containsExactly(new Problem(
                        "E",
                        "anna.example.com",
                        "“anna.example.com” has no @. Write the e-mail address like name@example.com."));
    }

    @Test
    void every_mistake_of_a_row_is_told_at_once() {
        assertThat(problems(people(FULL_NAME, EMAIL, BIRTHDAY, PHONE), "Anna", "x", "31.2.1980", "call me"))
                .hasSize(3);
    }

    @Test
    void a_doubtful_number_or_postcode_is_kept_with_a_warning() {
        var told = told(people(FULL_NAME, PHONE, POSTCODE), "Anna", "030 1", "1011");

        assertThat(told.warnings()).extracting(Problem::value).containsExactlyInAnyOrder("1011", "030 1");
        assertThat(((PersonFacts) told.facts()).identifiers().getFirst().valid())
                .isFalse();
    }

    @Test
    void a_number_of_an_unknown_country_is_kept_as_written() {
        var told =
                told(new Mapping(ImportKind.PEOPLE, List.of(PHONE), DateOrder.DMY, null, Year.of(2026)), "030 1234567");

        assertThat(told.facts().identifiers())
                .containsExactly(new IdentifierFact(IdentifierKind.PHONE, "030 1234567", "0301234567", "", false));
    }

    @Test
    void a_person_is_somebody_with_a_name_an_address_or_a_number() {
        assertThat(((PersonFacts) told(people(FULL_NAME, EMAIL), "", "anna@example.com")
                                .facts())
                        .display())
                .isEqualTo("anna@example.com");
        assertThat(problems(people(FULL_NAME, LOCALITY), "", "Berlin"))
                .extracting(Problem::sentence)
                .containsExactly("The row names nobody: it has no name, no e-mail address and no phone number.");
    }

    @Test
    void no_fact_is_lost() {
        var told = told(
                people(FULL_NAME, BIRTHDAY, COUNTRY, ROLE, NOTE), "Anna", "1980", "Ruritania", "Queen", "Likes tea");

        assertThat(told.facts().note()).isEqualTo("Likes tea\nC: Ruritania\nB: 1980\nR: Queen");
        assertThat(told.warnings()).hasSize(3);
    }

    @Test
    void several_notes_keep_their_titles() {
        assertThat(told(people(FULL_NAME, NOTE, NOTE), "Anna", "tea", "coffee")
                        .facts()
                        .note())
                .isEqualTo("N: tea\nN: coffee");
    }

    @Test
    void a_cell_may_hold_several_addresses_but_none_twice() {
        assertThat(told(people(EMAIL, EMAIL), "a@example.com; b@example.com ::: A@example.com", "b@example.com")
                        .facts()
                        .identifiers())
                .extracting(IdentifierFact::normal)
                .containsExactly("a@example.com", "b@example.com");
    }

    @Test
    void a_label_in_the_row_beats_that_of_the_column() {
        assertThat(told(
                                people(EMAIL_LABEL, EMAIL, EMAIL_LABEL, EMAIL),
                                "* Work",
                                "a@example.com",
                                "Home",
                                "b@example.com")
                        .facts()
                        .identifiers())
                .extracting(IdentifierFact::label)
                .containsExactly("work", "home");
    }

    @Test
    void a_cell_that_says_there_is_nothing_is_empty() {
        assertThat(told(people(FULL_NAME, EMAIL, PHONE, BIRTHDAY), "Anna", "n/a", "-", "0/0/00")
                        .warnings())
                .isEmpty();
    }

    @Test
    void surplus_cells_refuse_the_row_but_not_empty_ones() {
        assertThat(problems(people(FULL_NAME), "Anna", "surplus")).hasSize(1);
        assertThat(told(people(FULL_NAME, EMAIL), "Anna", "", "", " ")).isNotNull();
        assertThat(told(people(FULL_NAME, EMAIL), "Anna")).isNotNull();
    }

    @Test
    void a_blank_row_is_passed_over() {
        assertThat(RowFacts.of(people(FULL_NAME), List.of(), List.of(" ", ""))).isEqualTo(new RowFacts.Blank());
    }

    @Test
    void a_name_has_at_most_ten_thousand_characters() {
        assertThat(problems(people(FULL_NAME), "x".repeat(10_001))).hasSize(1);
    }

    @Test
    void a_birthday_in_the_future_is_refused() {
        assertThat(problems(people(FULL_NAME, BIRTHDAY), "Anna", "1.1.2030"))
                .containsExactly(new Problem("B", "1.1.2030", "This birthday is in the future. Correct the year."));
    }

    @Test
    void a_house_number_stands_where_its_country_wants_it() {
        var mapping = people(FULL_NAME, STREET_1, HOUSE_NUMBER, COUNTRY);

        assertThat(told(mapping, "Anna", "Hauptstraße", "5", "DE")
                        .facts()
                        .addresses()
                        .getFirst()
                        .address()
                        .lines())
                .containsExactly("Hauptstraße 5");
        assertThat(told(mapping, "Anna", "Main St", "5", "US")
                        .facts()
                        .addresses()
                        .getFirst()
                        .address()
                        .lines())
                .containsExactly("5 Main St");
    }

    @Test
    void a_row_becomes_an_organisation() {
        var mapping = new Mapping(
                ImportKind.ORGANISATIONS,
                List.of(ORGANISATION, WEBSITE, TAX_NUMBER),
                DateOrder.DMY,
                GERMANY,
                Year.of(2026));
        var acme = (OrganisationFacts)
                told(mapping, "Acme GmbH", "www.acme.de", "DE 123 456 789").facts();

        assertThat(acme.legalForm()).isEqualTo("GmbH");
        assertThat(acme.identifiers())
                .extracting(IdentifierFact::normal)
                .containsExactly("https://www.acme.de", "DE123456789");
        assertThat(problems(mapping, "", "www.acme.de")).hasSize(1);
    }

    private static Mapping people(Target... columns) {
        return new Mapping(ImportKind.PEOPLE, Arrays.asList(columns), DateOrder.DMY, GERMANY, Year.of(2026));
    }

    private static RowFacts.Told told(Mapping mapping, String... cells) {
        assertThat(read(mapping, cells)).isInstanceOf(RowFacts.Told.class);
        return (RowFacts.Told) read(mapping, cells);
    }

    private static List<Problem> problems(Mapping mapping, String... cells) {
        assertThat(read(mapping, cells)).isInstanceOf(RowFacts.Refused.class);
        return ((RowFacts.Refused) read(mapping, cells)).problems();
    }

    /// Every column is titled with the first letter of its target.
    private static RowFacts read(Mapping mapping, String... cells) {
        return RowFacts.of(
                mapping,
                mapping.columns().stream()
                        .map(target -> target.name().substring(0, 1))
                        .toList(),
                Arrays.asList(cells));
    }
}
