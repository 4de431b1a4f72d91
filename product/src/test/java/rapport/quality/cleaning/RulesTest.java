package rapport.quality.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rapport.customers.facts.AddressFact;
import rapport.customers.facts.Country;
import rapport.customers.facts.EmailAddress;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.NameOrder;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.PersonName;
import rapport.customers.facts.PhoneNumber;
import rapport.customers.facts.PostalAddress;
import rapport.customers.facts.Reading;

/// What rules propose, and what comes of it.
class RulesTest {
    @Test
    void a_name_in_capitals_is_written_as_names_are() {
        assertThat(after(new NameCaseRule(), named("JOHN", "MCDONALD"))).containsExactly("John McDonald");
        assertThat(after(new NameCaseRule(), named("anna", "van der berg"))).containsExactly("Anna van der Berg");
        assertThat(after(new NameCaseRule(), named("Seán", "O’NEILL"))).isEmpty();
        assertThat(after(new NameCaseRule(), named("JEAN-LUC", "D'ARTAGNAN"))).containsExactly("Jean-Luc D'Artagnan");
    }

    @Test
    void a_name_in_one_case_because_its_script_has_none_is_left_alone() {
        assertThat(after(new NameCaseRule(), named("さくら", "ふじわらふじわら"))).isEmpty();
    }

    @Test
    void signs_that_a_file_left_around_a_name_go() {
        assertThat(after(new StraySignsRule(), named("Amara", "Okafor,"))).containsExactly("Amara Okafor");
        assertThat(after(new StraySignsRule(), named("Amara", "Okafor Jr."))).isEmpty();
    }

    @Test
    void what_only_filled_a_field_is_taken_away() {
        var facts = with(email("test@test.com"), phone("+47 22 22 22 22"), email("amara@halden.example"));

        assertThat(new StandInRule().in(facts))
                .extracting(Finding::before, Finding::after)
                .containsExactly(tuple("test@test.com"), tuple("+47 22 22 22 22"));
    }

    @Test
    void names_in_each_others_place_are_swapped_and_keep_their_parts() {
        var facts = named("Kowalczyk", "Susan");
        var finding = new SwappedNamesRule().in(facts).toList().getFirst();

        assertThat(finding.after()).isEqualTo("Susan Kowalczyk");
        assertThat(put(facts, finding).name().family()).isEqualTo("Kowalczyk");
        assertThat(after(new SwappedNamesRule(), named("Ngozi", "Martin"))).isEmpty();
        assertThat(after(new SwappedNamesRule(), named("Susan", "Kowalczyk"))).isEmpty();
    }

    @Test
    void a_mistyped_provider_is_the_one_that_was_meant() {
        assertThat(after(new EmailTypoRule(), with(email("amara.okafor@gmial.com"))))
                .containsExactly("amara.okafor@gmail.com");
    }

    @Test
    void a_phone_without_its_country_is_one_of_the_address() {
        var facts =
                at(new PostalAddress(Country.of("DE"), "", "Berlin", "", "10115", "", List.of()), phone("030 1234567"));

        assertThat(after(new PhoneWritingRule(), facts)).containsExactly("+49 30 1234567");
    }

    @Test
    void the_same_phone_twice_stands_once() {
        var facts = with(phone("+49 30 1234567"), phone("030 1234567"));

        assertThat(new TwiceRule().in(facts)).extracting(Finding::before).containsExactly("030 1234567");
    }

    @Test
    void a_city_is_doubted_where_its_zip_code_is_of_another_state_or_it_is_mistyped() {
        assertThat(after(new ZipRule(), inUs("New Yrok", "NY", "10001"))).containsExactly("New York");
        assertThat(after(new ZipRule(), inUs("Boston", "MA", "10001"))).containsExactly("New York");
        assertThat(after(new ZipRule(), inUs("Manhattan", "NY", "10001"))).isEmpty();
        assertThat(after(new ZipRule(), inUs("New York", "NY", "10001-1234"))).isEmpty();
    }

    @Test
    void another_value_is_checked_as_if_somebody_had_typed_it() {
        var facts = with(email("amara@gmial.com"));

        assertThat(PutRight.in(facts, Place.EMAIL, "amara@gmial.com", "no address")
                        .isUnderstood())
                .isFalse();
        assertThat(PutRight.in(facts, Place.NAME, "Amara Okafor", " ").isUnderstood())
                .isFalse();
    }

    @Test
    void where_the_old_value_does_not_stand_any_more_nothing_changes() {
        var facts = with(email("amara@halden.example"));

        assertThat(PutRight.in(facts, Place.EMAIL, "amara@gmial.com", "amara@gmail.com")
                        .orThrow())
                .isEqualTo(facts);
    }

    private static org.assertj.core.groups.Tuple tuple(String before) {
        return org.assertj.core.groups.Tuple.tuple(before, "");
    }

    private static List<String> after(CleaningRule rule, PersonFacts facts) {
        return rule.in(facts).map(Finding::after).toList();
    }

    private static PersonFacts put(PersonFacts facts, Finding finding) {
        return switch (PutRight.in(facts, finding.place(), finding.before(), finding.after())) {
            case Reading.Understood(PersonFacts after) -> after;
            case Reading.Understood(var other) -> throw new AssertionError(other);
            case Reading.Refused(var why) -> throw new AssertionError(why);
        };
    }

    private static IdentifierFact email(String text) {
        return IdentifierFact.of(EmailAddress.parse(text).orThrow(), "");
    }

    private static IdentifierFact phone(String text) {
        return IdentifierFact.of(PhoneNumber.parse(text, Country.of("NO")).orThrow(), text, "");
    }

    private static PersonFacts named(String given, String family) {
        return facts(given, family, List.of(), List.of());
    }

    private static PersonFacts with(IdentifierFact... identifiers) {
        return facts("Amara", "Okafor", List.of(identifiers), List.of());
    }

    private static PersonFacts at(PostalAddress address, IdentifierFact... identifiers) {
        return facts("Amara", "Okafor", List.of(identifiers), List.of(new AddressFact(address, "")));
    }

    private static PersonFacts inUs(String city, String state, String zip) {
        return at(new PostalAddress(Country.of("US"), state, city, "", zip, "", List.of()));
    }

    private static PersonFacts facts(
            String given, String family, List<IdentifierFact> identifiers, List<AddressFact> addresses) {
        return new PersonFacts(
                new PersonName("", given, "", family, "", NameOrder.GIVEN_FIRST),
                null,
                null,
                identifiers,
                addresses,
                List.of(),
                List.of(),
                "");
    }
}
