package rapport.sales.enquiring;

import java.util.List;
import rapport.web.Input;

/// A form as a stranger sees it.
///
/// @param action  where it is sent; empty for a picture of it, which cannot be
/// @param notice  what is wrong with all of it, or empty
/// @param wording what one may agree to; empty for nothing
public record VisitorPage(
        String company,
        String title,
        String intro,
        String action,
        List<Field> fields,
        String wording,
        boolean agrees,
        String stamp,
        String notice) {
    /// @param autocomplete by which browsers know what to fill in
    /// @param keyboard     which keys a phone shows; empty for those of the input
    /// @param hint         how it is answered; may be empty
    /// @param problem      what is wrong with it, or empty
    public record Field(
            Input input, String autocomplete, String keyboard, boolean required, String hint, String problem) {
        public String described() {
            return problem.isEmpty() ? hint.isEmpty() ? "" : input.name() + "-hint" : input.name() + "-problem";
        }
    }

    public boolean hasProblems() {
        return !notice.isEmpty()
                || fields.stream().anyMatch(field -> !field.problem().isEmpty());
    }
}
