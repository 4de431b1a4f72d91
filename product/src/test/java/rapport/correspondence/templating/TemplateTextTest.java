package rapport.correspondence.templating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// Fields in a text, and what becomes of them.
class TemplateTextTest {
    @Test
    void fields_are_filled_in_and_what_stands_in_for_them_where_they_are_empty() {
        var text = new TemplateText("Dear {{ person.given_name | Sir or Madam }}, about {{deal.name}}.");

        assertThat(text.filled(Map.of("person.given_name", "Amara", "deal.name", "Crane"))
                        .text())
                .isEqualTo("Dear Amara, about Crane.");
        var gap = text.filled(Map.of());
        assertThat(gap.text()).isEqualTo("Dear Sir or Madam, about {{deal.name}}.");
        assertThat(gap.missing()).containsExactly("deal.name");
    }

    @Test
    void what_is_filled_in_is_never_read_as_a_field() {
        var text = new TemplateText("About {{deal.name}} and $1 \\ {{user.name}}");

        assertThat(text.filled(Map.of("deal.name", "{{user.email}} $0 \\", "user.name", "Jonas"))
                        .text())
                .isEqualTo("About {{user.email}} $0 \\ and $1 \\ Jonas");
    }

    @Test
    void braces_that_open_no_field_are_told() {
        assertThat(new TemplateText("Dear {{person.name").isBroken()).isTrue();
        assertThat(new TemplateText("A set {a} and {{person.name}}").isBroken()).isFalse();
        assertThat(new TemplateText("{{a}} {{b|c}} {{a}}").fields()).containsExactly("a", "b");
    }
}
