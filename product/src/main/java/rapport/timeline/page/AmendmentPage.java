package rapport.timeline.page;

import java.util.List;
import java.util.Map;
import rapport.customfields.AskedField;

/// The form in which the fields of the company are changed that speak of one interaction.
///
/// @param carried  what they had said when the form was opened, by the name of the input
/// @param problems what is wrong, by the name of the field
public record AmendmentPage(
        String id, Touch touch, List<AskedField> own, Map<String, String> carried, Map<String, String> problems) {
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }

    public String path() {
        return "/interactions/" + id;
    }
}
