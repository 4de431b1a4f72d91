package rapport.access.setup;

import java.util.Map;

/// The form of the first visit, with what was typed and what has to be put right.
public record SetupPage(SetupForm form, Map<String, String> problems) {
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }
}
