package rapport.api.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import rapport.api.problem.FieldProblem;
import tools.jackson.databind.JsonNode;

/// Finds the fields of a document that its record does not have. Jackson finds them too, but where a record is made by
/// its constructor it no longer knows where they stood.
final class UnknownFields {
    private final List<FieldProblem> found = new ArrayList<>();

    static List<FieldProblem> in(JsonNode document, Class<?> type) {
        var fields = new UnknownFields();
        fields.search(document, type, "");
        return fields.found;
    }

    private void search(JsonNode node, Type type, String pointer) {
        if (node.isObject() && type instanceof Class<?> record && record.isRecord()) {
            node.forEachEntry((name, value) -> searchField(record, name, value, pointer));
        } else if (node.isArray() && type instanceof ParameterizedType list && list.getRawType() == List.class) {
            for (int i = 0; i < node.size(); i++) {
                search(node.get(i), list.getActualTypeArguments()[0], pointer + "/" + i);
            }
        }
    }

    private void searchField(Class<?> record, String name, JsonNode value, String pointer) {
        String place = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
        Optional<RecordComponent> known = Arrays.stream(record.getRecordComponents())
                .filter(component -> component.getName().equals(name) && !isHidden(component))
                .findFirst();
        if (known.isPresent()) {
            search(value, known.get().getGenericType(), place);
        } else {
            found.add(new FieldProblem(
                    place,
                    "There is no field “" + Complaints.shortened(name) + "” here. There are " + writable(record)
                            + "."));
        }
    }

    private static String writable(Class<?> record) {
        return String.join(
                ", ",
                Arrays.stream(record.getRecordComponents())
                        .filter(component -> !isHidden(component) && !isReadOnly(component))
                        .map(RecordComponent::getName)
                        .toList());
    }

    private static boolean isHidden(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonIgnore.class);
    }

    private static boolean isReadOnly(RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property != null && property.access() == JsonProperty.Access.READ_ONLY;
    }
}
