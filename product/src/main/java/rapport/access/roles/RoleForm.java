package rapport.access.roles;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.access.Openness;
import rapport.access.Reach;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.RoleGrants;
import rapport.access.Typed;

/// The matrix of a role as it is sent: `reach.person.READ=TEAM`, `field.person.born=HIDDEN`.
record RoleForm(Map<String, String> typed) {
    String name() {
        return Typed.line(typed.get("name"));
    }

    String description() {
        return Typed.line(typed.get("description"));
    }

    /// What is said about kinds, rights and fields that there are; the rest is left out.
    RoleGrants grants(List<RecordKind> kinds) {
        var reaches = new HashMap<String, Map<Right, Reach>>();
        var fields = new HashMap<String, Map<String, Openness>>();
        for (RecordKind kind : kinds) {
            var ofKind = new EnumMap<Right, Reach>(Right.class);
            kind.rights()
                    .forEach(right ->
                            ofKind.put(right, read(typed.get(rightName(kind, right)), Reach.values(), Reach.NONE)));
            reaches.put(kind.key(), ofKind);
            var theirs = new HashMap<String, Openness>();
            kind.fields()
                    .get()
                    .forEach(field -> theirs.put(
                            field.key(),
                            read(typed.get(fieldName(kind, field.key())), Openness.values(), Openness.OPEN)));
            fields.put(kind.key(), theirs);
        }
        return new RoleGrants(reaches, fields);
    }

    static String rightName(RecordKind kind, Right right) {
        return "reach." + kind.key() + "." + right;
    }

    static String fieldName(RecordKind kind, String field) {
        return "field." + kind.key() + "." + field;
    }

    private static <E extends Enum<E>> E read(@Nullable String text, E[] values, E otherwise) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElse(otherwise);
    }
}
