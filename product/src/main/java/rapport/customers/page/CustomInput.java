package rapport.customers.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rapport.customfields.CustomField;
import rapport.expressions.Option;

/// What a field of the company is filled in with.
public final class CustomInput {
    private CustomInput() {}

    /// @param value as it would be typed; of several one a line
    public static FactForm.Input of(CustomField field, String name, String value) {
        return switch (field.type()) {
            case TEXT, NUMBER, MONEY -> FactForm.Input.text(name, field.label(), value);
            case LINK -> FactForm.Input.of("url", name, field.label(), value);
            case E_MAIL -> FactForm.Input.of("email", name, field.label(), value);
            case PHONE -> FactForm.Input.of("tel", name, field.label(), value);
            case DATE -> FactForm.Input.of("date", name, field.label(), value);
            case YES_NO, CHOICE -> FactForm.Input.choice(name, field.label(), value, labels(field.choices(value)));
            case CHOICES -> new FactForm.Input(name, field.label(), "ticks", value, labels(field.options()));
        };
    }

    private static Map<String, String> labels(List<Option> options) {
        var labels = new LinkedHashMap<String, String>();
        for (Option option : options) {
            labels.put(option.key(), option.label());
        }
        return labels;
    }
}
