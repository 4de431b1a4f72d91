package rapport.customfields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// What was typed into the fields of the company that somebody may fill in, under their names.
public record FilledIn(List<CustomField> asked, MultiValueMap<String, String> typed) {
    /// As a record says it now.
    public static FilledIn of(List<CustomField> asked, CustomValues values) {
        var typed = new LinkedMultiValueMap<String, String>();
        asked.forEach(field ->
                values.get(field.key()).ifPresent(value -> typed.add(field.name(), FieldValues.typed(field, value))));
        return new FilledIn(asked, typed);
    }

    /// What is wrong, by the name of the field.
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        for (CustomField field : asked) {
            if (read(field) instanceof Answer.Refused(var why)) {
                problems.put(field.name(), why);
            }
        }
        return problems;
    }

    public CustomValues values() {
        CustomValues values = CustomValues.NONE;
        for (CustomField field : asked) {
            if (read(field) instanceof Answer.Understood(var value)) {
                values = values.with(field.key(), value);
            }
        }
        return values;
    }

    /// What a form asks for, filled in as it was.
    public List<AskedField> shown() {
        return asked.stream()
                .map(field -> new AskedField(
                        CustomInput.of(field, field.name(), text(field)), field.help(), field.required()))
                .toList();
    }

    Answer read(CustomField field) {
        return ReadAnswer.of(field, text(field));
    }

    String text(CustomField field) {
        return String.join("\n", typed.getOrDefault(field.name(), List.of()));
    }
}
