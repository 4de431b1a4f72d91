package rapport.timeline.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void a_short_text_is_not_folded() {
        assertThat(Folding.of("Two lines\nof words.")).isEqualTo(new Folding("Two lines\nof words.", ""));
    }

    @Test
    void a_long_text_is_folded_behind_a_sentence() {
        var folded = Folding.of("This is a sentence of some words. ".repeat(40));

        assertThat(folded.opening()).hasSizeBetween(210, 420).endsWith("words.");
        assertThat(folded.rest()).startsWith("This is");
    }

    @Test
    void many_lines_are_folded_behind_a_line() {
        var folded = Folding.of("a line\n".repeat(30));

        assertThat(folded.opening().lines()).hasSize(12);
        assertThat(folded.rest().lines()).hasSize(18);
    }

    @Test
    void a_text_without_a_gap_is_folded_between_two_characters() {
        var folded = Folding.of("x" + "🎉".repeat(2_000));

        assertThat(folded.opening()).doesNotMatch(".*\\p{Cs}$");
        assertThat(folded.opening() + folded.rest()).isEqualTo("x" + "🎉".repeat(2_000));
    }
}
