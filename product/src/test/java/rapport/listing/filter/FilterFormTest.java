package rapport.listing.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import rapport.expressions.Comparison;
import rapport.expressions.Filter;
import rapport.expressions.Option;
import rapport.expressions.Vocabulary;
import rapport.expressions.Word;
import rapport.web.Formats;

class FilterFormTest {
    private static final Vocabulary BOATS = new Vocabulary(List.of(
            Word.text("name", "Name", DSL.field("name", String.class)),
            Word.choice("kind", "Kind", DSL.field("kind", String.class), List.of(new Option("TUG", "Tug"))),
            Word.moment("sailed", "Last sailed", DSL.field("sailed"))));

    @Test
    void groups_within_groups_are_read_from_the_names_of_the_fields() {
        Filter filter = read(
                "join",
                "all",
                "word.0",
                "name",
                "is.0",
                "CONTAINS",
                "value.0",
                "gull",
                "join.1",
                "any",
                "word.1.0",
                "kind",
                "is.1.0",
                "IS_ONE_OF",
                "value.1.0",
                "TUG",
                "word.1.1",
                "sailed",
                "is.1.1",
                "IN_THE_LAST",
                "value.1.1",
                "90");
        assertThat(filter.text(BOATS))
                .isEqualTo("name.contains(\"gull\") && (kind in [\"TUG\"] || sailed.inLast(days(90)))");
        assertThat(new FilterWords(BOATS, new Formats(Locale.UK, ZoneOffset.UTC))
                        .say(filter)
                        .field())
                .isEqualTo("Name contains gull and (Kind is one of Tug or Last sailed in the last 90 days)");
    }

    @Test
    void another_field_brings_a_comparison_that_fits_it() {
        assertThat(read("word.0", "sailed", "is.0", "CONTAINS", "value.0", "gull"))
                .isEqualTo(group(new Filter.Asked("sailed", Comparison.IN_THE_LAST, List.of())));
    }

    @Test
    void an_unknown_field_is_not_taken_over() {
        assertThat(read("word.0", "password", "is.0", "IS", "value.0", "x").text(BOATS))
                .startsWith("name");
    }

    @Test
    void a_filter_grows_and_shrinks_step_by_step() {
        Filter one = FilterStep.of("add").applyTo(Filter.NONE, BOATS);
        assertThat(one).isEqualTo(group(new Filter.Asked("name", Comparison.CONTAINS, List.of())));
        Filter grouped = FilterStep.of("group").applyTo(one, BOATS);
        Filter more = FilterStep.of("add.1").applyTo(grouped, BOATS);
        assertThat(((Filter.Group) ((Filter.Group) more).parts().get(1)).parts())
                .hasSize(3);
        Filter less = FilterStep.of("remove.1").applyTo(more, BOATS);
        assertThat(less).isEqualTo(one);
        assertThat(FilterStep.of("remove.7").applyTo(one, BOATS)).isEqualTo(one);
        assertThat(FilterStep.of("add.9.9.x").applyTo(one, BOATS)).isEqualTo(one);
    }

    private static Filter group(Filter... parts) {
        return new Filter.Group(true, List.of(parts));
    }

    private static Filter read(String... fields) {
        Map<String, String[]> form = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], new String[] {fields[i + 1]});
        }
        return new FilterForm(BOATS, form).read();
    }
}
