package rapport.sales.calling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CallTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final Call FRESH = new Call(0, null, null);

    @Test
    void whoever_is_interested_comes_up_no_more() {
        assertThat(FRESH.note(Said.INTERESTED, null, TODAY))
                .isEqualTo(new Noting.Noted(new Call(1, null, Response.INTERESTED)));
    }

    @Test
    void whoever_is_not_reached_comes_up_the_next_day_and_is_given_up_after_three_tries() {
        Call once = noted(FRESH.note(Said.NOT_REACHED, null, TODAY));
        Call twice = noted(once.note(Said.NOT_REACHED, null, TODAY.plusDays(1)));

        assertThat(once).isEqualTo(new Call(1, TODAY.plusDays(1), null));
        assertThat(twice).isEqualTo(new Call(2, TODAY.plusDays(2), null));
        assertThat(twice.note(Said.NOT_REACHED, null, TODAY.plusDays(2)))
                .isEqualTo(new Noting.Noted(new Call(3, null, Response.NOT_REACHED)));
    }

    @Test
    void whoever_wants_to_be_called_again_names_a_day_and_is_tried_afresh() {
        Call tried = new Call(2, TODAY, null);

        assertThat(tried.note(Said.CALL_AGAIN, TODAY.plusDays(7), TODAY))
                .isEqualTo(new Noting.Noted(new Call(0, TODAY.plusDays(7), null)));
        assertThat(tried.note(Said.CALL_AGAIN, TODAY, TODAY)).isInstanceOf(Noting.Refused.class);
        assertThat(tried.note(Said.CALL_AGAIN, null, TODAY)).isInstanceOf(Noting.Refused.class);
    }

    @Test
    void what_is_settled_is_not_noted_again() {
        Call settled = new Call(1, null, Response.NO_INTEREST);

        assertThat(settled.note(Said.INTERESTED, null, TODAY))
                .isEqualTo(new Noting.Refused("This was settled meanwhile: Not interested."));
    }

    private static Call noted(Noting noting) {
        return ((Noting.Noted) noting).call();
    }
}
