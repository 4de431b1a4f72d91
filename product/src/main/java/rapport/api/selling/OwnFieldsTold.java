package rapport.api.selling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.MissingRight;
import rapport.access.Viewer;
import rapport.api.problem.ApiRefusal;
import rapport.api.problem.FieldProblem;
import rapport.api.reading.OwnFieldsReading;
import rapport.customfields.CustomField;
import rapport.customfields.CustomFields;
import rapport.customfields.CustomValues;
import rapport.customfields.FieldValues;
import rapport.customfields.FilledIn;
import rapport.customfields.ReckonedFields;
import tools.jackson.databind.JsonNode;

/// What programs say in the fields of the company, of leads and of deals.
@Component
class OwnFieldsTold {
    private final CustomFields fields;
    private final ReckonedFields reckoned;
    private final MissingRight missing;

    OwnFieldsTold(CustomFields fields, ReckonedFields reckoned, MissingRight missing) {
        this.fields = fields;
        this.reckoned = reckoned;
        this.missing = missing;
    }

    /// Of a record that begins.
    ///
    /// @throws ApiRefusal where something is wrong with it
    FilledIn ofNew(String recordKind, @Nullable Map<String, JsonNode> told, Viewer viewer) {
        CustomValues values = read(recordKind, told, null, viewer);
        List<CustomField> asked = fields.shown(recordKind, viewer);
        missing.demandOpen(
                asked.stream()
                        .filter(field -> values.get(field.key()).isPresent())
                        .map(CustomField::asKindField)
                        .toList(),
                viewer);
        return FilledIn.of(asked, values);
    }

    /// Of one that there is, with all that is to stand there: field by field, as somebody would type it.
    ///
    /// @throws ApiRefusal where something is wrong with it
    Map<String, String> typed(
            String recordKind, @Nullable Map<String, JsonNode> told, CustomValues known, Viewer viewer) {
        return typed(recordKind, read(recordKind, told, known, viewer), viewer);
    }

    Map<String, String> typed(String recordKind, CustomValues values, Viewer viewer) {
        var typed = new HashMap<String, String>();
        for (CustomField field : fields.shown(recordKind, viewer)) {
            typed.put(
                    field.name(),
                    values.get(field.key())
                            .map(value -> FieldValues.typed(field, value))
                            .orElse(""));
        }
        return typed;
    }

    private CustomValues read(
            String recordKind, @Nullable Map<String, JsonNode> told, @Nullable CustomValues known, Viewer viewer) {
        var problems = new ArrayList<FieldProblem>();
        var offered = reckoned.seen(recordKind, viewer).stream()
                .map(field -> field.askedOf(viewer))
                .toList();
        CustomValues values = new OwnFieldsReading(
                        offered, (pointer, sentence) -> problems.add(new FieldProblem(pointer, sentence)))
                .read(told, known);
        if (!problems.isEmpty()) {
            throw ApiRefusal.ofFields(problems);
        }
        return values;
    }
}
