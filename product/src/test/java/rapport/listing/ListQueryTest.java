package rapport.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ListQueryTest {
    private static final ListState SAVED =
            new ListState("okafor", "", "-contact", List.of("name", "email"), Layout.TABLE);

    @Test
    void the_address_carries_the_whole_state() {
        var place = new Cursor(0, "okafor amara", UUID.randomUUID());
        var query = ListQuery.of("amara & co", "", "-contact").after(place);
        assertThat(query.address()).startsWith("?q=amara%20%26%20co&sort=-contact&after=");
    }

    @Test
    void the_plain_list_has_a_plain_address() {
        assertThat(ListQuery.of("  ", "", "").address()).isEmpty();
    }

    @Test
    void another_sort_begins_at_the_beginning() {
        var query = ListQuery.of("", "", "name").after(new Cursor(0, "x", UUID.randomUUID()));
        assertThat(query.sortedBy("email", true).address()).isEqualTo("?sort=-email");
    }

    @Test
    void the_address_of_a_view_names_only_what_was_changed() {
        var query = new ListQuery("v", SAVED, SAVED, Optional.empty(), Optional.empty());
        assertThat(query.isChanged()).isFalse();
        assertThat(query.address()).isEqualTo("?view=v");
        assertThat(query.sortedBy("name", false).address()).isEqualTo("?view=v&sort=name");
        assertThat(query.withColumns(List.of("name", "phone")).address()).isEqualTo("?view=v&columns=name%2Cphone");
        assertThat(query.sortedBy("name", false).asSaved().address()).isEqualTo("?view=v");
    }

    @Test
    void a_search_that_is_cleared_in_a_view_stays_cleared() {
        var query = new ListQuery("v", SAVED, SAVED, Optional.empty(), Optional.empty()).searching("");
        assertThat(query.address()).isEqualTo("?view=v&q=");
        assertThat(query.isChanged()).isTrue();
    }
}
