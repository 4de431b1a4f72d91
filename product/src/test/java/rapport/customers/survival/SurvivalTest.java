package rapport.customers.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.customers.PartyKind;
import rapport.customers.SourceId;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.PersonName;

class SurvivalTest {
    private static final Instant MARCH = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-01T08:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(1980, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(1980, 2, 2);

    private final KnownSource shop = source("Shop", 50);
    private final KnownSource ledger = source("Ledger", 90);
    private final KnownSource till = source("Till", 50);
    private final KnownSource here = source("Typed in", 50);

    @Test
    void the_most_trusted_source_says_what_stands_however_old_it_is() {
        var offers = List.of(offer(shop, APRIL, "Anna Berg", null), offer(ledger, MARCH, "Anna Bergh", null));
        assertThat(name(by(Map.of()).of(person("Anna Berg", null), offers, Set.of())))
                .isEqualTo("Anna Bergh");
    }

    @Test
    void of_equally_trusted_ones_the_newest_does() {
        var offers = List.of(offer(shop, MARCH, "Anna Berg", null), offer(till, APRIL, "Anna Bergh", null));
        assertThat(name(by(Map.of()).of(person("Anna Berg", null), offers, Set.of())))
                .isEqualTo("Anna Bergh");
    }

    @Test
    void by_a_rule_of_its_own_a_fact_is_what_most_say_or_the_most_complete() {
        var offers = List.of(
                offer(ledger, APRIL, "Anna", null),
                offer(shop, MARCH, "Anna Maria Berg", null),
                offer(till, MARCH, "Anna Maria Berg", null));
        var frequent = by(Map.of("name", SurvivalRule.MOST_FREQUENT));
        var complete = by(Map.of("name", SurvivalRule.MOST_COMPLETE));
        assertThat(name(frequent.of(person("Anna", null), offers, Set.of()))).isEqualTo("Anna Maria Berg");
        assertThat(name(complete.of(person("Anna", null), offers, Set.of()))).isEqualTo("Anna Maria Berg");
    }

    @Test
    void what_a_person_chose_stands_against_every_source() {
        var offers = List.of(offer(ledger, APRIL, "Anna Bergh", SECOND));
        var golden = (PersonFacts) by(Map.of()).of(person("Änni", FIRST), offers, Set.of("name"));
        assertThat(golden.name().display()).isEqualTo("Änni");
        assertThat(golden.born()).isEqualTo(SECOND);
    }

    @Test
    void what_was_entered_here_counts_as_much_as_its_trust() {
        var offers = List.of(offer(source("Bought list", 10), APRIL, "A. Berg", null));
        assertThat(name(by(Map.of()).of(person("Anna Berg", null), offers, Set.of())))
                .isEqualTo("Anna Berg");
    }

    @Test
    void a_withdrawn_source_says_nothing_and_only_a_name_outlives_it() {
        var withdrawn = new KnownSource(new SourceId(UUID.randomUUID()), "Bought list", 90, APRIL);
        var offers = List.of(offer(withdrawn, APRIL, "Anna Berg", FIRST), offer(shop, MARCH, "", null));
        var golden = (PersonFacts) by(Map.of()).of(person("Anna Berg", FIRST), offers, Set.of());
        assertThat(golden.name().display()).isEqualTo("Anna Berg");
        assertThat(golden.born()).isNull();
    }

    @Test
    void a_file_that_is_trusted_less_changes_nothing_and_is_told_why() {
        var before = List.of(offer(ledger, MARCH, "Anna Bergh", FIRST));
        var heard = by(Map.of())
                .heard(person("Anna Bergh", FIRST), offer(shop, APRIL, "Anna Berg", FIRST), before, Set.of());
        assertThat(name((PersonFacts) heard.facts())).isEqualTo("Anna Bergh");
        assertThat(heard.kept()).containsExactly("Name stands as Ledger has it");
    }

    @Test
    void a_source_may_correct_itself() {
        var before = List.of(offer(ledger, MARCH, "Anna Bergh", null));
        var heard = by(Map.of())
                .heard(person("Anna Bergh", null), offer(ledger, APRIL, "Anna Berg", null), before, Set.of());
        assertThat(name((PersonFacts) heard.facts())).isEqualTo("Anna Berg");
        assertThat(heard.kept()).isEmpty();
    }

    @Test
    void what_nobody_knew_is_taken_from_whoever_tells_it_first() {
        var heard = by(Map.of()).heard(person("Anna", null), offer(shop, APRIL, "", FIRST), List.of(), Set.of("born"));
        assertThat(((PersonFacts) heard.facts()).born()).isEqualTo(FIRST);
    }

    private Survival by(Map<String, SurvivalRule> rules) {
        return new Survival(SingleFacts.of(PartyKind.PERSON, List.of()), rules, here);
    }

    private static Offer offer(KnownSource source, Instant at, String name, @Nullable LocalDate born) {
        return new Offer(source, at, person(name, born), "");
    }

    private static KnownSource source(String name, int trust) {
        return new KnownSource(new SourceId(UUID.randomUUID()), name, trust, null);
    }

    private static PersonFacts person(String name, @Nullable LocalDate born) {
        return new PersonFacts(
                name.isEmpty() ? PersonName.EMPTY : PersonName.parse(name, null).orThrow(),
                born,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    private static String name(Object facts) {
        return ((PersonFacts) facts).name().display();
    }
}
