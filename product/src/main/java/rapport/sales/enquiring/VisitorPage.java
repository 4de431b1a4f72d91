package rapport.sales.enquiring;

import java.util.List;

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
    /// @param problem what is wrong with it, or empty
    public record Field(
            String name,
            String label,
            String input,
            String autocomplete,
            int longest,
            boolean required,
            String value,
            String problem) {}

    public boolean hasProblems() {
        return !notice.isEmpty()
                || fields.stream().anyMatch(field -> !field.problem().isEmpty());
    }
}
