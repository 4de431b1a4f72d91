package rapport.listing.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ViewsInUseTest {
    private final ViewsInUse.InUse view = new ViewsInUse.InUse(
            "people", "Bergen", "organisation.city == \"Bergen\" && emails.contains(\"x\")", List.of("name"));

    @Test
    void a_view_uses_what_its_filter_asks_for_and_what_its_columns_show() {
        assertThat(view.names("people", "organisation.city")).isTrue();
        assertThat(view.names("people", "emails")).isTrue();
        assertThat(view.names("people", "name")).isTrue();
    }

    @Test
    void it_does_not_use_a_word_that_is_only_part_of_another() {
        assertThat(view.names("people", "city")).isFalse();
        assertThat(view.names("people", "organisation")).isFalse();
        assertThat(view.names("people", "email")).isFalse();
        assertThat(view.names("organisations", "name")).isFalse();
    }
}
