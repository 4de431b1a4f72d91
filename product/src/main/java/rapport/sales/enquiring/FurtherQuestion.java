package rapport.sales.enquiring;

import java.util.List;
import java.util.UUID;
import rapport.customfields.CustomField;
import rapport.customfields.CustomFieldId;
import rapport.customfields.FieldType;
import rapport.expressions.Option;

/// What a form asks besides who asks and what for, in words of its own.
///
/// @param key     under which its answer is sent; it stays the same, for pages elsewhere send it too
/// @param options to choose from, where it is a choice
/// @param field   the field of the company for which it asks, and which says how it is answered, as [FieldAsked#kept]
///                tells it; empty for none
public record FurtherQuestion(
        String key, String label, FieldType type, List<Option> options, boolean required, String field) {
    static final String MARK = "further.";

    public FurtherQuestion {
        options = List.copyOf(options);
    }

    /// As forms send it.
    String name() {
        return MARK + key;
    }

    /// By which its answer is read and shown.
    CustomField asField() {
        return new CustomField(
                new CustomFieldId(new UUID(0, 0)), "", key, label, type, options, "", "", required, 0, false, null);
    }

    /// Answered as that field is today.
    FurtherQuestion like(CustomField other) {
        return new FurtherQuestion(
                key,
                label,
                other.type(),
                other.options(),
                required,
                FieldAsked.of(other).kept());
    }

    /// Which keys a phone shows.
    String keyboard() {
        return type == FieldType.NUMBER ? "decimal" : "";
    }

    String hint() {
        return type == FieldType.MONEY ? "An amount with its currency, such as 1250 EUR." : "";
    }
}
