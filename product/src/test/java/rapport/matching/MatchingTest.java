package rapport.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.matching.SourceRecord.organisation;
import static rapport.matching.SourceRecord.person;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import rapport.customers.PartyKind;
import rapport.matching.Fact.Address;
import rapport.matching.Fact.Born;
import rapport.matching.Fact.Email;
import rapport.matching.Fact.Identifier;
import rapport.matching.Fact.Name;
import rapport.matching.Fact.OrganisationName;
import rapport.matching.Fact.Phone;

/// Two records are looked at among a town of others, for what a fact weighs depends on how many
/// have it.
class MatchingTest {
    private static final Model TOWN =
            Matching.of(PartyKind.PERSON, Town.of(300), Thresholds.USUAL).model();
    private static final Address HOME = new Address(List.of("8 Stanley Street"), "Winston Hills", "4223", "NSW");

    @Test
    void one_customer_under_two_spellings_is_the_same() {
        assertThat(between(
                        person("a", "shop", new Name("Anna", "Müller"), new Born("1980-03-14"), HOME),
                        person("b", "calls", new Name("Ana", "Mueller"), new Born("1980-03-14"), HOME)))
                .returns(Outcome.SAME, MatchedPair::outcome);
    }

    @Test
    void a_nickname_speaks_for_the_same_person() {
        var pair = between(
                person("a", "shop", new Name("Robert", "Quackenbush"), new Born("1980-03-14")),
                person("b", "calls", new Name("Bob", "Quackenbush"), new Born("1980-03-14")));
        assertThat(reason(pair, "Given name")).returns("a form of the same name", Reason::level);
        assertThat(pair.outcome()).isEqualTo(Outcome.SAME);
    }

    @Test
    void a_day_and_a_month_exchanged_are_one_birthday() {
        var pair = between(
                person("a", "shop", new Name("Eulalia", "Quackenbush"), new Born("1980-03-11")),
                person("b", "calls", new Name("Eulalia", "Quackenbush"), new Born("1980-11-03")));
        assertThat(reason(pair, "Born")).returns("day and month exchanged", Reason::level);
        assertThat(pair.outcome()).isEqualTo(Outcome.SAME);
    }

    @Test
    void twins_at_one_address_are_not_made_one_without_asking() {
        var pair = between(
                person("a", "shop", new Name("Anna", "Berg"), new Born("1980-03-14"), new Phone("030 5551234"), HOME),
                person("b", "shop", new Name("Clara", "Berg"), new Born("1980-03-14"), new Phone("030 5551234"), HOME));
        assertThat(pair.outcome()).isNotEqualTo(Outcome.SAME);
        assertThat(reason(pair, "Given name")).returns(true, Reason::contradicts);
    }

    @Test
    void a_father_and_a_son_of_one_name_are_not_made_one_without_asking() {
        assertThat(between(
                                person("a", "shop", new Name("Karl", "Berg"), new Born("1950-03-14"), HOME),
                                person("b", "shop", new Name("Karl", "Berg"), new Born("1981-11-02"), HOME))
                        .outcome())
                .isNotEqualTo(Outcome.SAME);
        assertThat(between(
                                person("a", "shop", new Name("Karl", "", "Berg", "Sr."), HOME),
                                person("b", "shop", new Name("Karl", "", "Berg", "Jr."), HOME))
                        .outcome())
                .isNotEqualTo(Outcome.SAME);
    }

    @Test
    void what_is_missing_speaks_neither_for_nor_against() {
        var pair = between(
                person("a", "shop", new Name("Anna", "Berg"), new Born("1980-03-14"), new Email("")),
                person("b", "shop", new Name("Anna", "Berg"), new Born("n/a"), new Email("anna@berg.example")));
        assertThat(pair.reasons()).extracting(Reason::fact).containsExactly("Given name", "Family name");
    }

    @Test
    void the_reasons_add_up_to_the_whole() {
        var pair = between(
                person("a", "shop", new Name("Anna", "Berg"), new Born("1980-03-14"), HOME),
                person("b", "shop", new Name("Anne", "Berg"), new Born("1980-03-15"), HOME));
        double sum = pair.priorBits()
                + pair.reasons().stream().mapToDouble(Reason::bits).sum();
        assertThat(pair.bits()).isCloseTo(sum, Assertions.within(1e-9));
        assertThat(pair.probability()).isBetween(0.0, 1.0);
    }

    @Test
    void a_rare_name_says_more_than_a_frequent_one() {
        var rare = between(
                person("a", "shop", new Name("Eulalia", "Quackenbush")),
                person("b", "shop", new Name("Eulalia", "Quackenbush")));
        var frequent = between(
                person("a", "shop", new Name("Eulalia", "Smith")), person("b", "shop", new Name("Eulalia", "Smith")));
        assertThat(reason(rare, "Family name").bits())
                .isGreaterThan(reason(frequent, "Family name").bits() + 2);
    }

    @Test
    void everyone_named_test_is_not_one_customer() {
        var tests = new ArrayList<SourceRecord>();
        for (int i = 0; i < 300; i++) {
            tests.add(
                    person("t" + i, "shop", new Name("Test", "Test"), new Email("user" + i * 7919 + "@test.example")));
        }
        assertThat(found(tests).clusters()).hasSize(300);
    }

    @Test
    void a_number_that_thousands_share_makes_nobody_the_same() {
        var callers = new ArrayList<SourceRecord>();
        for (SourceRecord neighbour : town(600)) {
            var facts = new ArrayList<>(neighbour.facts());
            facts.add(new Phone("+49 30 1234567"));
            callers.add(new SourceRecord(neighbour.key(), "calls", PartyKind.PERSON, facts));
        }
        Matches matches = found(callers);
        assertThat(matches.clusters().stream().filter(cluster -> cluster.size() > 1))
                .isEmpty();
        assertThat(matches.compared()).isLessThan(100L * callers.size());
    }

    @Test
    void a_number_of_ones_own_outweighs_another_given_name() {
        assertThat(between(
                                person(
                                        "a",
                                        "shop",
                                        new Name("Toni", "Berg"),
                                        new Born("1980-03-14"),
                                        new Identifier("Tax number", "12 345 678"),
                                        HOME),
                                person(
                                        "b",
                                        "shop",
                                        new Name("Margot", "Berg"),
                                        new Born("1980-03-14"),
                                        new Identifier("Tax number", "12345678"),
                                        HOME))
                        .outcome())
                .isEqualTo(Outcome.SAME);
    }

    @Test
    void a_person_and_a_company_of_one_name_are_never_compared() {
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> found(List.of(
                        person("a", "shop", new Name("Hugo", "Boss")),
                        organisation("b", "shop", new OrganisationName("Hugo Boss")))));
    }

    @Test
    void no_chain_of_weak_links_pulls_twins_together() {
        var all = new ArrayList<>(List.of(
                person("anna", "shop", new Name("Anna", "Berg"), new Born("1980-03-14"), HOME),
                person("berg", "calls", new Name("", "Berg"), new Born("1980-03-14"), HOME),
                person("clara", "shop", new Name("Clara", "Berg"), new Born("1980-03-14"), HOME)));
        all.addAll(town(100));
        assertThat(Matching.of(PartyKind.PERSON, all, Thresholds.USUAL).explain(0, 1))
                .returns(Outcome.SAME, MatchedPair::outcome);
        assertThat(found(all).clusters())
                .noneSatisfy(cluster ->
                        assertThat(cluster).extracting(SourceRecord::key).contains("anna", "clara"));
    }

    @Test
    void whoever_is_known_under_two_names_is_found_under_both() {
        var all = new ArrayList<>(List.of(
                person(
                        "one",
                        "shop",
                        new Name("Margot", "Berg"),
                        new Born("1980-03-14"),
                        new Identifier("Tax number", "12345678"),
                        HOME),
                person(
                        "other",
                        "calls",
                        new Name("Toni", "Berg"),
                        new Born("1980-03-14"),
                        new Identifier("Tax number", "12345678"),
                        HOME),
                person("third", "web", new Name("Toni", "Berg"), new Born("1980-03-14"), HOME)));
        all.addAll(town(100));
        assertThat(found(all).clusters())
                .anySatisfy(cluster -> assertThat(cluster)
                        .extracting(SourceRecord::key)
                        .containsExactlyInAnyOrder("one", "other", "third"));
    }

    @Test
    void the_surest_pair_stands_first_and_every_record_in_one_cluster() {
        var all = new ArrayList<>(town(100));
        all.add(person("again", "calls", all.getFirst().facts().toArray(Fact[]::new)));
        Matches matches = found(all);
        assertThat(matches.pairs().getFirst())
                .returns(all.getFirst(), MatchedPair::one)
                .returns(all.getLast(), MatchedPair::other);
        assertThat(matches.clusters().stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void companies_are_the_same_with_and_without_their_legal_form() {
        var companies = new ArrayList<SourceRecord>();
        for (int i = 0; i < 60; i++) {
            companies.add(organisation(
                    "c" + i,
                    "shop",
                    new OrganisationName("Company " + Integer.toString(1_000_000 + i * 7919, 36) + " GmbH"),
                    new Phone("030 55" + (10_000 + i * 397))));
        }
        companies.add(organisation("a", "shop", new OrganisationName("Kettle & Sons Ltd."), new Phone("030 8887766")));
        companies.add(organisation("b", "calls", new OrganisationName("KETTLE AND SONS"), new Phone("+49 30 8887766")));
        assertThat(Matching.of(PartyKind.ORGANISATION, companies, Thresholds.USUAL)
                        .explain(60, 61))
                .returns(Outcome.SAME, MatchedPair::outcome);
    }

    @Test
    void a_name_of_several_words_hardly_comes_about_twice_though_nothing_else_is_told() {
        var companies = new ArrayList<SourceRecord>();
        List<String> trades = List.of("Trading", "Shipping", "Foods", "Glass", "Energy", "Paper", "Tools", "Media");
        for (int i = 0; i < 400; i++) {
            companies.add(named("c" + i, Integer.toString(1_000_000 + i * 7919, 36) + " " + trades.get(i % 8)));
        }
        for (int i = 0; i < 6; i++) {
            companies.add(named("h" + i, "Hotel Post"));
        }
        companies.add(named("a", "Kettle Falcon Shipping Ltd"));
        companies.add(named("b", "KETTLE FALCON SHIPPING"));
        Matches matches =
                Matching.of(PartyKind.ORGANISATION, companies, Thresholds.USUAL).matches();
        assertThat(matches.pairs())
                .extracting(pair -> pair.one().key() + " " + pair.other().key())
                .containsExactly("a b");
    }

    private static SourceRecord named(String key, String name) {
        return organisation(key, "shop", new OrganisationName(name));
    }

    private static MatchedPair between(SourceRecord one, SourceRecord other) {
        return TOWN.explain(one, other);
    }

    private static Matches found(List<SourceRecord> records) {
        return Matching.of(PartyKind.PERSON, records, Thresholds.USUAL).matches();
    }

    private static Reason reason(MatchedPair pair, String fact) {
        return pair.reasons().stream()
                .filter(reason -> reason.fact().equals(fact))
                .findFirst()
                .orElseThrow();
    }

    private static List<SourceRecord> town(int size) {
        return Town.of(size);
    }
}
