package rapport.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.matching.SourceRecord.person;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rapport.customers.PartyKind;
import rapport.matching.Fact.Address;
import rapport.matching.Fact.Born;
import rapport.matching.Fact.Name;
import rapport.matching.Fact.Phone;

class DecisionTest {
    private static final Address HOME = new Address(List.of("8 Stanley Street"), "Winston Hills", "4223", "NSW");
    private static final SourceRecord ANNA =
            person("anna", "shop", new Name("Anna", "Berg"), new Born("1980-03-14"), HOME);
    private static final SourceRecord CLARA =
            person("clara", "calls", new Name("Clara", "Berg"), new Born("1980-03-14"), HOME);
    private static final SourceRecord ANNA_AGAIN =
            person("again", "calls", new Name("Anna", "Berg"), new Born("1980-03-14"), HOME);
    private static final SourceRecord MARRIED =
            person("married", "web", new Name("Anna", "Quackenbush"), new Phone("030 5551234"));

    @Test
    void whoever_was_said_to_be_the_same_is_one_customer_whatever_they_tell() {
        Matches matches = found(new Decision("married", "anna", true));
        assertThat(clusterOf("married", matches)).contains("anna", "again");
    }

    @Test
    void whoever_was_said_to_be_two_stays_two_whatever_they_share() {
        Matches matches = found(new Decision("anna", "again", false));
        assertThat(clusterOf("anna", matches)).doesNotContain("again");
    }

    @Test
    void two_that_are_not_the_same_are_not_joined_by_a_third() {
        Matches matches = found(
                new Decision("anna", "married", true),
                new Decision("married", "clara", true),
                new Decision("anna", "clara", false));
        assertThat(clusterOf("anna", matches)).doesNotContain("clara");
    }

    @Test
    void nobody_is_asked_again() {
        assertThat(found().pairs()).anyMatch(pair -> isOf(pair, "anna", "clara"));
        assertThat(found(new Decision("clara", "anna", false)).pairs()).noneMatch(pair -> isOf(pair, "anna", "clara"));
        assertThat(found(new Decision("clara", "anna", true)).pairs()).noneMatch(pair -> isOf(pair, "anna", "clara"));
    }

    @Test
    void a_decision_on_somebody_who_is_gone_changes_nothing() {
        assertThat(found(new Decision("anna", "nobody", true)).clusters()).isEqualTo(found().clusters());
    }

    private static boolean isOf(MatchedPair pair, String one, String other) {
        return List.of(pair.one().key(), pair.other().key()).containsAll(List.of(one, other));
    }

    private static List<String> clusterOf(String key, Matches matches) {
        return matches.clusters().stream()
                .map(cluster -> cluster.stream().map(SourceRecord::key).toList())
                .filter(keys -> keys.contains(key))
                .findFirst()
                .orElseThrow();
    }

    private static Matches found(Decision... decisions) {
        var all = new ArrayList<>(List.of(ANNA, CLARA, ANNA_AGAIN, MARRIED));
        all.addAll(Town.of(100));
        return Matching.of(PartyKind.PERSON, all, Thresholds.USUAL, List.of(decisions))
                .matches();
    }
}
