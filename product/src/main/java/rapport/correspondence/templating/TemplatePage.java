package rapport.correspondence.templating;

import java.util.List;
import java.util.Map;

/// One template, written or changed.
///
/// @param id        empty for a new one
/// @param problems  the name of a field of the form to a sentence
/// @param deletable whether the viewer may delete it
/// @param fields    that it can have, by subject
public record TemplatePage(
        String id,
        TemplateForm form,
        Map<String, String> problems,
        boolean editable,
        boolean deletable,
        Map<String, List<TemplateFields.Known>> fields) {

    public boolean isNew() {
        return id.isEmpty();
    }

    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }
}
