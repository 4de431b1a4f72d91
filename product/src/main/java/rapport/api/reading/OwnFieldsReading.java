package rapport.api.reading;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import rapport.customfields.Answer;
import rapport.customfields.CustomField;
import rapport.customfields.CustomValues;
import rapport.customfields.ReadAnswer;
import tools.jackson.databind.JsonNode;

/// Reads what a program says in the fields of the company.
///
/// @param offered those that the viewer may see
/// @param refuse  hears a pointer and a sentence of each that cannot be read
public record OwnFieldsReading(List<CustomField> offered, BiConsumer<String, String> refuse) {
    /// What is not told is known no longer; of fields that are not offered, all stays. What is told as it is known
    /// already stays too, also where it would be refused today. What is required is not taken away,
    /// but not demanded of a record that was there before.
    ///
    /// What is told of fields that reckon is passed over: they stand in every answer.
    ///
    /// @param known what the record says so far; null for a new one
    public CustomValues read(@Nullable Map<String, JsonNode> documents, @Nullable CustomValues known) {
        Map<String, JsonNode> told = documents == null ? Map.of() : documents;
        CustomValues values = known == null ? CustomValues.NONE : known;
        for (CustomField field : offered) {
            if (field.isReckoned()) {
                continue;
            }
            JsonNode written = told.get(field.key());
            boolean stays =
                    written != null && written.equals(values.get(field.key()).orElse(null));
            boolean isMissing = written == null && known != null;
            if (!stays) {
                boolean neverWas = known != null && known.get(field.key()).isEmpty();
                values = values.with(
                        field.key(), isMissing && (neverWas || !field.required()) ? null : answer(field, written));
            }
        }
        told.keySet().stream()
                .filter(key -> offered.stream().noneMatch(field -> field.key().equals(key)))
                .forEach(key -> refuse.accept("/custom/" + key, "There is no field of this key."));
        return values;
    }

    private @Nullable JsonNode answer(CustomField field, @Nullable JsonNode written) {
        return switch (ReadAnswer.of(field, written)) {
            case Answer.Understood(var value) -> value;
            case Answer.Refused(var sentence) -> {
                refuse.accept("/custom/" + field.key(), sentence);
                yield null;
            }
        };
    }
}
