package rapport.correspondence.templating;

import java.util.List;

/// All templates.
///
/// @param mayAdd whether the viewer may write one
public record TemplatesPage(List<Row> rows, boolean mayAdd) {
    public record Row(String id, String name, String subject) {}
}
