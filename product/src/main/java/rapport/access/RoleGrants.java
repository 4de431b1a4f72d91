package rapport.access;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// What one role gives: by kind, how far each right reaches, and the fields that are not open.
public record RoleGrants(Map<String, Map<Right, Reach>> reaches, Map<String, Map<String, Openness>> fields) {

    public static RoleGrants nothing() {
        return new RoleGrants(new HashMap<>(), new HashMap<>());
    }

    public Reach reach(String kind, Right right) {
        return reaches.getOrDefault(kind, Map.of()).getOrDefault(right, Reach.NONE);
    }

    public Openness field(String kind, String field) {
        return fields.getOrDefault(kind, Map.of()).getOrDefault(field, Openness.OPEN);
    }

    /// All roles of somebody in one. A role has a say about the fields of a kind only when it shows records of it.
    static RoleGrants sum(Collection<RoleGrants> roles) {
        var reaches = new HashMap<String, Map<Right, Reach>>();
        var fields = new HashMap<String, Map<String, Openness>>();
        for (RoleGrants role : roles) {
            role.reaches.forEach((kind, given) ->
                    given.forEach((right, reach) -> reaches.computeIfAbsent(kind, _ -> new EnumMap<>(Right.class))
                            .merge(right, reach, Reach::wider)));
            role.fields.forEach((kind, ofKind) -> ofKind.keySet().forEach(field -> {
                Openness widest = widest(roles, kind, field);
                if (widest != Openness.OPEN) {
                    fields.computeIfAbsent(kind, _ -> new HashMap<>()).put(field, widest);
                }
            }));
        }
        return new RoleGrants(reaches, fields);
    }

    private static Openness widest(Collection<RoleGrants> roles, String kind, String field) {
        return roles.stream()
                .filter(role -> role.reach(kind, Right.READ) != Reach.NONE)
                .map(role -> role.field(kind, field))
                .reduce(Openness.HIDDEN, Openness::wider);
    }
}
