package rapport.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private static final Searchable.Group PEOPLE = group("People", "Jonas Halden", "Kjersti Aasen");
    private static final Searchable.Group FIRMS = group("Organisations", "Halden Packaging AS");
    private static final Searchable.Group DEALS = group("Opportunities", "Line 4");

    @Test
    void what_is_called_as_was_typed_fits_better_than_what_has_such_a_word() {
        var typed = new Likeness("hald");

        assertThat(typed.ofBest(FIRMS)).isLessThan(typed.ofBest(PEOPLE));
        assertThat(typed.ofBest(PEOPLE)).isLessThan(typed.ofBest(DEALS));
    }

    @Test
    void accents_order_and_case_do_not_count() {
        assertThat(new Likeness("PACK hald").ofBest(group("Organisations", "Hålden Päckaging AS")))
                .isEqualTo(1);
    }

    private static Searchable.Group group(String title, String... names) {
        return new Searchable.Group(
                title,
                List.of(names).stream()
                        .map(name -> new Searchable.Hit("/", name, "", "X", 0, false))
                        .toList());
    }
}
