package rapport.sales.target;

import java.util.List;
import java.util.Map;
import rapport.expressions.Option;
import rapport.expressions.Word;

/// Asks what a target list is.
///
/// @param at of the list; empty for a new one
public record TargetListFormPage(
        String at, TargetListForm form, List<Option> owners, List<Word> words, Map<String, String> problems) {
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }

    public boolean isNew() {
        return at.isEmpty();
    }
}
