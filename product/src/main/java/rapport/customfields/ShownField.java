package rapport.customfields;

import java.util.List;
import rapport.access.Viewer;

/// What a field of the company says of a record, as a page shows it.
///
/// @param href where a click leads; empty for nothing
public record ShownField(String label, String value, String href) {
    /// Of the fields that say something, in their order.
    public static List<ShownField> of(List<CustomField> fields, CustomValues values, Viewer viewer) {
        return fields.stream()
                .filter(field -> !field.isHidden(viewer))
                .flatMap(field -> values
                        .get(field.key())
                        .map(value -> new ShownField(
                                field.label(),
                                FieldValues.shown(field, value, viewer.formats()),
                                FieldValues.href(field, value)))
                        .stream())
                .toList();
    }
}
