package rapport.customers.adding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import rapport.customers.page.CustomInput;
import rapport.customers.page.FactForm;
import rapport.customfields.Answer;
import rapport.customfields.CustomField;
import rapport.customfields.CustomValues;
import rapport.customfields.ReadAnswer;

/// What was typed into the fields of the company that somebody may fill in.
record OwnFields(List<CustomField> asked, MultiValueMap<String, String> typed) {
    /// What is wrong, by the name of the field.
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        for (CustomField field : asked) {
            if (read(field) instanceof Answer.Refused(var why)) {
                problems.put(field.name(), why);
            }
        }
        return problems;
    }

    CustomValues values() {
        CustomValues values = CustomValues.NONE;
        for (CustomField field : asked) {
            if (read(field) instanceof Answer.Understood(var value)) {
                values = values.with(field.key(), value);
            }
        }
        return values;
    }

    List<NewPartyPage.Own> shown() {
        return asked.stream()
                .map(field -> new NewPartyPage.Own(input(field), field.help(), field.required()))
                .toList();
    }

    private FactForm.Input input(CustomField field) {
        return CustomInput.of(field, field.name(), text(field));
    }

    private Answer read(CustomField field) {
        return ReadAnswer.of(field, text(field));
    }

    private String text(CustomField field) {
        return String.join("\n", typed.getOrDefault(field.name(), List.of()));
    }
}
