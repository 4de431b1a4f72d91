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
import rapport.matching.Fact.Website;
import tools.jackson.databind.json.JsonMapper;

class ModelTest {
    private static final Address HOME = new Address(List.of("8 Stanley Street"), "Winston Hills", "4223", "NSW");
    private static final SourceRecord ANNA = person(
            "anna", "shop", new Name("Anna", "Müller"), new Born("1980-03-14"), new Email("anna@müller.example"), HOME);
    private static final SourceRecord ANNA_AGAIN =
            person("again", "calls", new Name("Ana", "Mueller"), new Born("1980-03-14"), HOME);
    private static final SourceRecord HUGO =
            person("hugo", "calls", new Name("Hugo", "Boss"), new Born("1975-01-02"), new Phone("030 5551234"));

    @Test
    void what_was_learnt_weighs_as_it_did_when_it_was_learnt() {
        var all = new ArrayList<>(List.of(ANNA, ANNA_AGAIN));
        all.addAll(Town.of(400));
        var matching = Matching.of(PartyKind.PERSON, all, Thresholds.USUAL);
        assertThat(matching.model().explain(ANNA, ANNA_AGAIN)).isEqualTo(matching.explain(0, 1));
    }

    @Test
    void what_was_learnt_is_kept_as_json() {
        var json = JsonMapper.builder().build();
        Learnt learnt = Matching.of(PartyKind.PERSON, Town.of(400), Thresholds.USUAL)
                .model()
                .learnt();
        assertThat(json.readValue(json.writeValueAsString(learnt), Learnt.class))
                .isEqualTo(learnt);
    }

    @Test
    void an_empty_base_knows_what_is_usual() {
        Model model = Model.usual(PartyKind.PERSON);
        assertThat(model.explain(ANNA, ANNA_AGAIN)).returns(Outcome.SAME, MatchedPair::outcome);
        assertThat(model.explain(ANNA, HUGO)).returns(Outcome.DIFFERENT, MatchedPair::outcome);
        assertThat(model.explain(
                        person("a", "shop", new Name("Anna", "Berg")), person("b", "shop", new Name("Anna", "Berg"))))
                .returns(Outcome.ASK, MatchedPair::outcome);
    }

    @Test
    void few_records_teach_nothing_so_that_those_who_come_tomorrow_are_found() {
        var few = Matching.of(PartyKind.PERSON, List.of(ANNA, HUGO, Town.of(3).getFirst()), Thresholds.USUAL);
        assertThat(few.model().explain(ANNA, ANNA_AGAIN))
                .isEqualTo(Model.usual(PartyKind.PERSON).explain(ANNA, ANNA_AGAIN));
    }

    @Test
    void an_empty_base_knows_companies_too() {
        assertThat(Model.usual(PartyKind.ORGANISATION)
                        .explain(
                                organisation(
                                        "a",
                                        "shop",
                                        new OrganisationName("Kettle & Sons Ltd."),
                                        new Website("kettle.example")),
                                organisation(
                                        "b",
                                        "calls",
                                        new OrganisationName("Kettle and Sons"),
                                        new Website("www.kettle.example/en"))))
                .returns(Outcome.SAME, MatchedPair::outcome);
    }

    @Test
    void an_identifier_of_a_kind_never_met_before_settles_who_it_is() {
        var pair = Model.usual(PartyKind.PERSON)
                .explain(
                        person("a", "shop", new Name("Toni", "Berg"), HOME, new Identifier("Card", "4711 0815")),
                        person("b", "shop", new Name("Margot", "Berg"), HOME, new Identifier("Card", "47110815")));
        assertThat(pair.outcome()).isEqualTo(Outcome.SAME);
    }

    @Test
    void among_candidates_only_those_are_told_who_may_be_meant() {
        var likely = Model.usual(PartyKind.PERSON).likely(ANNA, List.of(HUGO, ANNA_AGAIN));
        assertThat(likely).extracting(MatchedPair::other).containsExactly(ANNA_AGAIN);
    }

    @Test
    void whoever_may_be_the_same_shares_a_key() {
        assertThat(BlockingKey.of(ANNA)).containsAnyElementsOf(BlockingKey.of(ANNA_AGAIN));
        assertThat(BlockingKey.of(ANNA)).doesNotContainAnyElementsOf(BlockingKey.of(HUGO));
        assertThat(BlockingKey.of(person("x", "shop", new Name("", "")))).isEmpty();
    }

    @Test
    void a_key_stays_what_it_is() {
        assertThat(BlockingKey.of(person("a", "shop", new Email("anna@example.com"))))
                .startsWith(new BlockingKey((short) 1, -5606990487611879967L));
    }

    @Test
    void a_person_and_a_company_of_one_name_are_never_weighed() {
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> Model.usual(PartyKind.PERSON)
                        .explain(ANNA, organisation("b", "shop", new OrganisationName("Anna Müller"))));
    }
}
