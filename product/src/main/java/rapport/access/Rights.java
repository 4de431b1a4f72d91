package rapport.access;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody may do, summed up over all roles: the widest reach of any role counts, and a
/// field is as open as the most open role that shows the record has it.
///
/// @param reaches what is not in it is not given
/// @param fields  by kind and field, those that are not open
/// @param shared  by kind, the single records that were shared
public record Rights(
        boolean administers,
        Map<String, Map<Right, Reach>> reaches,
        Map<String, Map<String, Openness>> fields,
        Circle circle,
        Map<String, Shared> shared) {

    /// @param readable single records that one may see, and `editable` those among them that one
    /// may change too
    record Shared(Set<UUID> readable, Set<UUID> editable) {
        static final Shared NONE = new Shared(Set.of(), Set.of());
    }

    /// What the machine may see that works something out for everybody.
    public static final Rights ALL = everything(new AccountId(new UUID(0, 0)));

    /// The rights of an administrator.
    public static Rights everything(AccountId account) {
        UUID self = account.value();
        return new Rights(true, Map.of(), Map.of(), new Circle(self, Set.of(), Set.of(self), Set.of(self)), Map.of());
    }

    public Reach reach(String kind, Right right) {
        return administers ? Reach.ALL : reaches.getOrDefault(kind, Map.of()).getOrDefault(right, Reach.NONE);
    }

    /// Whether there may be a record of the kind with which one may do this.
    public boolean may(String kind, Right right) {
        return reach(kind, right) != Reach.NONE || !sharedFor(kind, right).isEmpty();
    }

    /// Whether there is a kind of record with which one may do this, whichever.
    boolean mayAnywhere(Right right) {
        return administers || reaches.keySet().stream().anyMatch(kind -> reach(kind, right) != Reach.NONE);
    }

    /// What one may do something with one may see too.
    public Sight sight(String kind, Right right) {
        Reach reach = reach(kind, right);
        Reach seen = reach(kind, Right.READ);
        Reach both = reach.compareTo(seen) < 0 ? reach : seen;
        return Sight.of(both, circle, both == Reach.ALL ? Set.of() : sharedFor(kind, right));
    }

    public Openness field(String kind, String field) {
        return fields.getOrDefault(kind, Map.of()).getOrDefault(field, Openness.OPEN);
    }

    public boolean hides(String kind, String field) {
        return field(kind, field) == Openness.HIDDEN;
    }

    public boolean hidesAnything() {
        return fields.values().stream().anyMatch(ofKind -> ofKind.containsValue(Openness.HIDDEN));
    }

    public boolean hides(KindField field) {
        return hides(field.kind(), field.field());
    }

    /// Whether it may not be changed, be it seen or not.
    public boolean closes(KindField field) {
        return field(field.kind(), field.field()) != Openness.OPEN;
    }

    Rights narrowedTo(String kind, Right right) {
        if (administers) {
            return this;
        }
        var less = new HashMap<>(reaches);
        var ofKind = new EnumMap<Right, Reach>(Right.class);
        ofKind.putAll(reaches.getOrDefault(kind, Map.of()));
        ofKind.merge(Right.READ, reach(kind, right), (seen, reached) -> seen.compareTo(reached) < 0 ? seen : reached);
        less.put(kind, ofKind);
        var kept = new HashMap<>(shared);
        kept.remove(kind);
        return new Rights(false, less, fields, circle, kept);
    }

    /// The teams that somebody belongs to.
    public Set<UUID> teams() {
        return circle.teams();
    }

    /// Whether nobody's teams have changed since other rights of the same account were summed up.
    public boolean areAsOldAs(Rights other) {
        return circle == other.circle;
    }

    /// Whether an owner is this very person, or one of the teams that he belongs to.
    public boolean isOneOf(UUID owner) {
        return circle.self().equals(owner) || circle.teams().contains(owner);
    }

    /// How near records of an owner are: the narrowest reach that takes them in.
    public Reach nearness(@Nullable UUID owner) {
        return owner == null
                ? Reach.ALL
                : circle.self().equals(owner)
                        ? Reach.OWN
                        : circle.team().contains(owner)
                                ? Reach.TEAM
                                : circle.below().contains(owner) ? Reach.BELOW : Reach.ALL;
    }

    /// The same, for a program whose token only reads.
    Rights onlyReading() {
        var less = new HashMap<String, Map<Right, Reach>>();
        reaches.forEach((kind, given) -> {
            var kept = new EnumMap<Right, Reach>(Right.class);
            given.forEach((right, reach) -> {
                if (right.onlyReads()) {
                    kept.put(right, reach);
                }
            });
            less.put(kind, kept);
        });
        var seen = new HashMap<String, Shared>();
        shared.forEach((kind, records) -> seen.put(kind, new Shared(records.readable(), Set.of())));
        return new Rights(administers, less, fields, circle, seen);
    }

    /// Those single records that were shared with them to be changed, whatever their roles reach.
    public Set<UUID> sharedToChange(String kind) {
        return sharedFor(kind, Right.EDIT);
    }

    private Set<UUID> sharedFor(String kind, Right right) {
        Shared records = shared.getOrDefault(kind, Shared.NONE);
        return switch (right) {
            case READ -> records.readable();
            case EDIT -> records.editable();
            case CREATE, DELETE, EXPORT, IMPORT, BULK -> Set.of();
        };
    }
}
