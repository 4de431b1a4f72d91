package rapport.timeline.page;

import java.util.List;
import rapport.customfields.ShownField;
import rapport.timeline.TouchAddition;

/// One interaction as a timeline shows it.
///
/// @param sentence who did what with whom; the first piece is whoever acted
/// @param aside    parties of which the sentence does not speak
/// @param when     beside its heading; `exact` is the full date, `iso` for machines
/// @param opening  the text, or its first lines where it is long
/// @param rest     what is folded away of a long text; empty otherwise
/// @param own      what the fields of the company say
/// @param added    what the module adds that wrote it
public record Touch(
        String id,
        String icon,
        String tone,
        List<Piece> sentence,
        List<Chip> chips,
        List<Piece> aside,
        String when,
        String exact,
        String iso,
        String opening,
        String rest,
        List<ShownField> own,
        TouchAddition.Added added) {

    /// A few words, or a party with the address of its page.
    public record Piece(String text, String href) {
        static Piece words(String text) {
            return new Piece(text, "");
        }
    }

    /// @param tone `yes`, `ask`, `no`, `plain` or empty
    public record Chip(String text, String tone) {}

    public String path() {
        return "/interactions/" + id;
    }
}
