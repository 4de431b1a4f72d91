package rapport.customers.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.customers.PartyKind;
import rapport.customers.Sources;
import rapport.customers.facts.EmailAddress;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.PersonName;
import rapport.customers.facts.PhoneNumber;
import rapport.customers.keeping.CreateParties;
import rapport.testing.House;
import rapport.testing.RunningRapport;

@RunningRapport
@Transactional
class FindingTest {
    private final FindParties find;
    private final Corrections corrections;
    private final CreateParties create;
    private final Sources sources;
    private final Viewer viewer;

    FindingTest(FindParties find, Corrections corrections, CreateParties create, Sources sources, House house) {
        this.find = find;
        this.corrections = corrections;
        this.create = create;
        this.sources = sources;
        this.viewer = house.firstAdministrator();
    }

    @BeforeEach
    void somePeople() {
        List<PersonFacts> people = new ArrayList<>();
        people.add(person("Žofie Kvapilová", "zofie@finding.example", "+420 601 123 456"));
        people.add(person("Jean-Luc d'Arvor", "jl.arvor@finding.example", "+33 6 12 34 56 78"));
        people.add(
                person("Kvapil Hradecký", "hradecky@finding.example", "+420 602 765 432", "hradecky.k@home.example"));
        people.add(person("藤原 さくら", "sakura@finding.example", "+81 90-1234-5678"));
        create.people(people, sources.named("CRM"), viewer);
    }

    @Test
    void accents_and_case_do_not_count() {
        assertThat(names("zofie KVAPILOVA")).containsExactly("Žofie Kvapilová");
    }

    @Test
    void words_come_in_any_order_and_the_first_letters_are_enough() {
        assertThat(names("kvap zof")).containsExactly("Žofie Kvapilová");
    }

    @Test
    void a_family_name_that_begins_so_stands_before_a_given_name_that_does() {
        assertThat(names("kvapil")).containsExactly("Žofie Kvapilová", "Kvapil Hradecký");
    }

    @Test
    void one_letter_of_a_second_word_is_enough_wherever_it_stands() {
        assertThat(names("zofie k")).containsExactly("Žofie Kvapilová");
        assertThat(names("k zofie")).containsExactly("Žofie Kvapilová");
        assertThat(names("kvapilova z")).containsExactly("Žofie Kvapilová");
        assertThat(names("zofie x")).isEmpty();
    }

    @Test
    void a_name_as_it_is_typed_stands_before_one_that_only_has_such_words() {
        create.people(
                List.of(
                        person("Hradecký Kvapil", "h.kvapil@finding.example", "+420 603 765 432"),
                        person("Kvapil Vrchní Hradecký", "vrchni@finding.example", "+420 604 765 432")),
                sources.named("CRM"),
                viewer);

        assertThat(names("kvapil hrad"))
                .containsExactly("Hradecký Kvapil", "Kvapil Hradecký", "Kvapil Vrchní Hradecký");
    }

    @Test
    void an_email_is_found_by_its_beginning() {
        assertThat(names("jl.arvor@fin")).containsExactly("Jean-Luc d'Arvor");
    }

    @Test
    void an_email_that_begins_as_it_was_typed_stands_before_others_with_such_words() {
        create.people(
                List.of(
                        person("Abel Uvwald Q", "abel@finding.example", "+420 605 765 432"),
                        person("Zbyněk Aarons", "q.uvek@finding.example", "+420 606 765 432")),
                sources.named("CRM"),
                viewer);

        assertThat(names("Q.uv")).containsExactly("Zbyněk Aarons", "Abel Uvwald Q");
    }

    @Test
    void another_email_is_found_whole_although_it_begins_like_the_name() {
        assertThat(names("hradecky.k@home.example")).containsExactly("Kvapil Hradecký");
        assertThat(names("kvapil hradecky.k@ho")).containsExactly("Kvapil Hradecký");
    }

    @Test
    void a_number_is_found_as_it_is_dialled_at_home_and_from_abroad() {
        assertThat(names("601 123")).containsExactly("Žofie Kvapilová");
        assertThat(names("0612345678")).containsExactly("Jean-Luc d'Arvor");
        assertThat(names("+420 601")).containsExactly("Žofie Kvapilová");
    }

    @Test
    void a_name_in_characters_is_found_by_its_characters() {
        assertThat(names("藤原")).containsExactly("藤原 さくら");
    }

    @Test
    void a_mistyped_name_is_corrected_to_its_nearest_neighbour() {
        assertThat(corrections.of("kvapliova", PartyKind.PERSON, viewer)).contains("kvapilova");
        assertThat(corrections.of("hradecki zof", PartyKind.PERSON, viewer)).isPresent();
        assertThat(corrections.of("xyzzyplugh", PartyKind.PERSON, viewer)).isEqualTo(Optional.empty());
    }

    @Test
    void what_looks_like_a_query_of_the_database_is_only_text() {
        assertThat(names("' | !x & (")).isEmpty();
        assertThat(names("\\'; drop table party; --")).isEmpty();
        assertThat(names("a:* <-> b")).isEmpty();
    }

    private List<String> names(String text) {
        return find.best(PartyKind.PERSON, text, viewer).stream()
                .filter(found -> found.hint().endsWith("@finding.example"))
                .map(FindParties.Found::name)
                .toList();
    }

    private static PersonFacts person(String name, String email, String phone, String... more) {
        var emails = Stream.concat(Stream.of(email), Stream.of(more))
                .map(one -> IdentifierFact.of(EmailAddress.parse(one).orThrow(), ""));
        var phones = Stream.of(IdentifierFact.of(PhoneNumber.parse(phone, null).orThrow(), phone, ""));
        return new PersonFacts(
                PersonName.parse(name, null).orThrow(),
                null,
                null,
                Stream.concat(emails, phones).toList(),
                List.of(),
                List.of(),
                List.of(),
                "");
    }
}
