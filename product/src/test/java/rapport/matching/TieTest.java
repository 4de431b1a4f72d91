package rapport.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.matching.SourceRecord.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rapport.customers.PartyKind;
import rapport.matching.Fact.Address;
import rapport.matching.Fact.Born;
import rapport.matching.Fact.Email;
import rapport.matching.Fact.Name;
import rapport.matching.Fact.Phone;
import tools.jackson.databind.json.JsonMapper;

/// A country of firms, whose people write to each other by their names: what follows from a name
/// or a house says nothing a second time.
class TieTest {
    private static final List<String> GIVEN =
            List.of("Anna", "Bela", "Clara", "Dora", "Emil", "Franz", "Greta", "Hugo");
    private static final List<String> FAMILY =
            List.of("Berg", "Huber", "Maier", "Novak", "Olsen", "Pichler", "Reiter", "Steiner", "Wagner", "Zauner");
    private static final List<String> TOWNS = List.of("Graz", "Linz", "Wels", "Steyr", "Enns");
    private static final Model COUNTRY =
            Matching.of(PartyKind.PERSON, country(), Thresholds.USUAL).model();

    @Test
    void namesakes_in_one_town_are_two_though_their_firms_make_addresses_alike() {
        var pair = COUNTRY.explain(
                at(105, "Graz", "Anna", "Berg", "0316 700411"), at(110, "Graz", "Anna", "Berg", "0316 811522"));
        assertThat(bits(pair, "E-mail")).isLessThan(2);
        assertThat(pair.outcome()).isNotEqualTo(Outcome.SAME);
    }

    @Test
    void colleagues_of_similar_names_are_two() {
        var pair = COUNTRY.explain(
                at(105, "Graz", "Anna", "Maier", "0316 700411"), at(105, "Graz", "Anna", "Maurer", "0316 811522"));
        assertThat(pair.outcome()).isNotEqualTo(Outcome.SAME);
    }

    @Test
    void somebody_told_twice_is_the_same_in_a_firm_too() {
        assertThat(COUNTRY.explain(
                        at(105, "Graz", "Anna", "Berg", "0316 700411"), at(105, "Graz", "Ana", "Berg", "0316700411")))
                .returns(Outcome.SAME, MatchedPair::outcome);
    }

    @Test
    void who_shares_the_house_shares_the_town_anyway() {
        var neighbours = COUNTRY.explain(
                at(105, "Graz", "Anna", "Berg", "0316 700411"), at(105, "Graz", "Hugo", "Zauner", "0316 811522"));
        assertThat(bits(neighbours, "Place")).isBetween(0.0, 2.0);
    }

    @Test
    void an_address_that_nobody_else_has_says_as_much_as_ever() {
        assertThat(bits(
                        COUNTRY.explain(
                                person("a", "shop", new Name("Anna", ""), new Email("moonlight77@mail.example")),
                                person("b", "web", new Name("Anna", ""), new Email("moonlight77@mail.example"))),
                        "E-mail"))
                .isGreaterThan(8);
    }

    @Test
    void where_both_agree_what_they_agree_in_never_speaks_against_them() {
        assertThat(COUNTRY.explain(
                                at(105, "Graz", "Anna", "Berg", "0316 700411"),
                                at(105, "Graz", "Anna", "Berg", "0316 700411"))
                        .reasons())
                .allSatisfy(reason -> assertThat(reason.bits()).isNotNegative());
    }

    @Test
    void what_was_kept_before_ties_were_learnt_still_weighs() {
        var json = JsonMapper.builder().build();
        Learnt learnt = COUNTRY.learnt();
        String whole = json.writeValueAsString(learnt);
        String before = whole.replaceAll(",\"ties\":\\{[^}]*\\}", "");
        assertThat(before).isNotEqualTo(whole);
        assertThat(json.readValue(before, Learnt.class))
                .returns(Map.of(), Learnt::ties)
                .returns(learnt.facts(), Learnt::facts);
    }

    private static double bits(MatchedPair pair, String fact) {
        return pair.reasons().stream()
                .filter(reason -> reason.fact().equals(fact))
                .mapToDouble(Reason::bits)
                .sum();
    }

    private static List<SourceRecord> country() {
        var chance = new Random(11);
        var all = new ArrayList<SourceRecord>();
        for (int number = 0; number < 4_000; number++) {
            int firm = number / 20;
            var one = at(
                    firm,
                    TOWNS.get(firm % TOWNS.size()),
                    one(GIVEN, chance) + (chance.nextInt(3) == 0 ? "" : "-" + one(GIVEN, chance)),
                    one(FAMILY, chance)
                            + (chance.nextInt(3) == 0 ? "" : one(FAMILY, chance).toLowerCase(Locale.ROOT)),
                    "0316 " + (100_000 + chance.nextInt(900_000)),
                    born(chance));
            all.add(one);
            if (number % 8 == 0) {
                all.add(new SourceRecord("again" + number, "calls", PartyKind.PERSON, one.facts()));
            }
        }
        return all;
    }

    private static SourceRecord at(int firm, String town, String given, String family, String phone, Fact... more) {
        var facts = new ArrayList<Fact>(List.of(
                new Name(given, family),
                new Email((given + "." + family).toLowerCase(Locale.ROOT) + "@firm" + firm * 7919 + ".example"),
                new Phone(phone),
                new Address(
                        List.of((1 + firm % 40) + " " + TOWNS.get(firm * 7 % 5) + firm + " Street"),
                        town,
                        "8" + (100 + firm),
                        "")));
        facts.addAll(List.of(more));
        return new SourceRecord(given + family + phone, "crm", PartyKind.PERSON, facts);
    }

    private static Born born(Random chance) {
        return new Born((1950 + chance.nextInt(50)) + "-0" + (1 + chance.nextInt(9)) + "-" + (10 + chance.nextInt(18)));
    }

    private static String one(List<String> all, Random chance) {
        return all.get(chance.nextInt(all.size()));
    }
}
