package rapport.sales.likelihood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rapport.sales.likelihood.Lesson.Ended;
import rapport.sales.likelihood.LogisticRegression.Example;

/// What ended deals teach about open ones.
class LessonTest {
    @Test
    void deals_of_a_source_that_brings_customers_are_likelier_and_it_says_so() {
        Lesson lesson = Lesson.of(fairsWin(4_000));

        assertThat(lesson.probability(Map.of("source", "fair"))).isCloseTo(0.8, within(0.05));
        assertThat(lesson.probability(Map.of("source", "list"))).isCloseTo(0.3, within(0.05));
        assertThat(lesson.counting(Map.of("source", "fair")))
                .singleElement()
                .satisfies(weight -> assertThat(weight.weight()).isPositive());
        assertThat(lesson.merit().isWorthShowing()).isTrue();
        assertThat(lesson.merit().auc()).isCloseTo(0.75, within(0.04));
    }

    @Test
    void where_nothing_is_to_be_learned_the_bare_share_is_foretold() {
        var random = new Random(7);
        var cases = new ArrayList<Ended>();
        for (int i = 0; i < 2_000; i++) {
            cases.add(new Ended(Map.of("source", i % 2 == 0 ? "fair" : "list"), random.nextInt(10) < 4));
        }
        Lesson lesson = Lesson.of(cases);

        assertThat(lesson.probability(Map.of("source", "fair"))).isCloseTo(0.4, within(0.08));
        assertThat(lesson.merit().brier()).isCloseTo(lesson.merit().baseBrier(), within(0.01));
    }

    @Test
    void what_was_seen_rarely_counts_for_nothing() {
        var cases = new ArrayList<>(fairsWin(400));
        cases.add(new Ended(Map.of("source", "dream"), true));

        assertThat(Lesson.of(cases).counting(Map.of("source", "dream"))).isEmpty();
    }

    @Test
    void a_company_that_has_closed_nothing_learns_nothing() {
        Lesson lesson = Lesson.of(List.of());

        assertThat(lesson.weights()).isEmpty();
        assertThat(lesson.merit().isWorthShowing()).isFalse();
    }

    @Test
    void the_fit_of_one_trait_is_what_can_be_counted() {
        var examples = new ArrayList<Example>();
        for (int i = 0; i < 1_000; i++) {
            examples.add(new Example(new int[] {0}, i < 700));
            examples.add(new Example(new int[0], i < 200));
        }
        var fit = LogisticRegression.fit(examples, 1, 1e-6);

        assertThat(fit.probability(new int[] {0})).isCloseTo(0.7, within(1e-4));
        assertThat(fit.probability(new int[0])).isCloseTo(0.2, within(1e-4));
    }

    @Test
    void pairs_that_are_ranked_rightly_are_counted_and_ties_by_half() {
        var predictions = List.of(
                new Merit.Prediction(0.9, true),
                new Merit.Prediction(0.5, true),
                new Merit.Prediction(0.5, false),
                new Merit.Prediction(0.1, false));

        assertThat(Merit.of(predictions, 0.5).auc()).isEqualTo(3.5 / 4);
        assertThat(Merit.of(predictions, 0.5).brier()).isCloseTo((0.01 + 0.25 + 0.25 + 0.01) / 4, within(1e-9));
        assertThat(Merit.of(predictions, 0.5).baseBrier()).isEqualTo(0.25);
    }

    private static List<Ended> fairsWin(int number) {
        var random = new Random(3);
        var cases = new ArrayList<Ended>();
        for (int i = 0; i < number; i++) {
            boolean fair = i % 2 == 0;
            cases.add(new Ended(Map.of("source", fair ? "fair" : "list"), random.nextInt(10) < (fair ? 8 : 3)));
        }
        return cases;
    }
}
