package rapport.work.leave;

import java.util.List;
import java.util.Map;
import rapport.expressions.Option;

/// The form of an absence, with what was typed and what has to be put right.
///
/// @param id     empty for a new one
/// @param people who may be away; nobody where it is the viewer, or settled
/// @param others who may stand in
/// @param whose  whose absence it is, where that is settled; empty otherwise
public record AbsenceFormPage(
        String id,
        AbsenceForm form,
        List<Option> people,
        List<Option> others,
        String whose,
        Map<String, String> problems) {
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }

    public String title() {
        return id.isEmpty() ? "Away" : whose + " is away";
    }
}
