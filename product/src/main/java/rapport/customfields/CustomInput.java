package rapport.customfields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rapport.expressions.Option;
import rapport.web.Input;

/// What a field of the company is filled in with.
public final class CustomInput {
    private CustomInput() {}

    /// @param value as it would be typed; of several one a line
    public static Input of(CustomField field, String name, String value) {
        return switch (field.type()) {
            case TEXT, NUMBER, MONEY -> Input.text(name, field.label(), value);
            case LINK -> Input.of("url", name, field.label(), value);
            case E_MAIL -> Input.of("email", name, field.label(), value);
            case PHONE -> Input.of("tel", name, field.label(), value);
            case DATE -> Input.of("date", name, field.label(), value);
            case YES_NO, CHOICE -> Input.choice(name, field.label(), value, labels(field.choices(value)));
            case CHOICES -> new Input(name, field.label(), "ticks", value, labels(field.options()));
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
