package rapport.customfields;

import java.util.LinkedHashMap;
import java.util.Map;

/// A form in which several fields of a record are changed together. Each says beside it what it had said when the form
/// was opened: what nobody touched stays as it stands, and of what somebody else has changed meanwhile both are told.
public record ChangedIn(FilledIn form, CustomValues stands) {
    private static final String WAS = "was.";

    /// What is wrong, by the name of the field.
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        for (CustomField field : form.asked()) {
            String now = now(field);
            if (isTouched(field) && !FieldValues.isSame(was(field), now)) {
                problems.put(
                        field.name(),
                        now.isEmpty()
                                ? "Somebody took this away meanwhile. Save again to keep yours."
                                : "Somebody changed this meanwhile to “" + now.replace("\n", ", ")
                                        + "”. Save again to keep yours.");
            } else if (isTouched(field) && form.read(field) instanceof Answer.Refused(var why)) {
                problems.put(field.name(), why);
            }
        }
        return problems;
    }

    /// What the record says when the form is saved.
    public CustomValues values() {
        CustomValues values = stands;
        for (CustomField field : form.asked()) {
            if (isTouched(field) && form.read(field) instanceof Answer.Understood(var value)) {
                values = values.with(field.key(), value);
            }
        }
        return values;
    }

    /// What the form carries along, to notice that somebody else was faster.
    public Map<String, String> carried() {
        var carried = new LinkedHashMap<String, String>();
        form.asked().forEach(field -> carried.put(WAS + field.name(), now(field)));
        return carried;
    }

    private boolean isTouched(CustomField field) {
        return !FieldValues.isSame(form.text(field), was(field))
                || (field.required() && form.text(field).isEmpty());
    }

    private String was(CustomField field) {
        String was = form.typed().getFirst(WAS + field.name());
        return was == null ? "" : was;
    }

    private String now(CustomField field) {
        return stands.get(field.key())
                .map(value -> FieldValues.typed(field, value))
                .orElse("");
    }
}
