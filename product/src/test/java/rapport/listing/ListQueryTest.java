package rapport.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class ListQueryTest {
    @Test
    void the_address_carries_the_whole_state() {
        var place = new Cursor(0, "okafor amara", UUID.randomUUID());
        var query = ListQuery.parse("amara & co", "-contact", place.text(), "");
        assertThat(query.address()).startsWith("?q=amara%20%26%20co&sort=-contact&after=");
        assertThat(query.after()).contains(place);
    }

    @Test
    void the_plain_list_has_a_plain_address() {
        assertThat(ListQuery.parse("  ", "", "", "").address()).isEmpty();
    }

    @Test
    void another_sort_begins_at_the_beginning() {
        var query = ListQuery.parse("", "name", new Cursor(0, "x", UUID.randomUUID()).text(), "");
        assertThat(query.sortedBy("email", true).address()).isEqualTo("?sort=-email");
    }
}
