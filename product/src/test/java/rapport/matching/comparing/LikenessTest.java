package rapport.matching.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// What the characters alone rule out is never what a closer look would find.
class LikenessTest {
    private static final Random CHANCE = new Random(11);

    @Test
    void it_is_that_of_jaro_and_winkler() {
        var known = new JaroWinklerSimilarity();
        for (int i = 0; i < 2_000; i++) {
            String one = word();
            String other = i % 2 == 0 ? word() : slipped(one);
            double likeness = JaroWinkler.of(one, other);
            assertThat(likeness).as("%s, %s", one, other).isCloseTo(known.apply(one, other), Assertions.within(1e-9));
            for (double least : new double[] {0.7, 0.84, 0.93}) {
                assertThat(Likeness.isAlike(Spelt.of(one), Spelt.of(other), least))
                        .isEqualTo(likeness >= least);
            }
        }
    }

    @Test
    void a_slip_is_never_overlooked() {
        var distance = new LevenshteinDistance();
        for (int i = 0; i < 2_000; i++) {
            String one = word();
            String other = slipped(one);
            assertThat(Likeness.isOneSlip(Spelt.of(one), Spelt.of(other)))
                    .as("%s, %s", one, other)
                    .isTrue();
            String twice = slipped(other);
            assertThat(Likeness.isTwoSlips(Spelt.of(one), Spelt.of(twice))).isEqualTo(distance.apply(one, twice) <= 2);
        }
    }

    @Test
    void a_word_is_found_among_others() {
        assertThat(Spelt.of("angeles").isIn(Spelt.of("west los angeles"))).isTrue();
        assertThat(Spelt.of("los angeles").isIn(Spelt.of("west los angeles"))).isTrue();
        assertThat(Spelt.of("angel").isIn(Spelt.of("west los angeles"))).isFalse();
        assertThat(Spelt.of("est").isIn(Spelt.of("west los angeles est"))).isTrue();
    }

    private static String word() {
        var letters = new StringBuilder();
        for (int i = 4 + CHANCE.nextInt(9); i > 0; i--) {
            letters.append("abcdelmnorstı09@.".charAt(CHANCE.nextInt(17)));
        }
        return letters.toString();
    }

    private static String slipped(String word) {
        int at = CHANCE.nextInt(word.length() - 1);
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        return switch (CHANCE.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + "e" + word.charAt(at) + after;
            case 2 -> before + after.charAt(0) + word.charAt(at) + after.substring(1);
            default -> before + "s" + after;
        };
    }
}
