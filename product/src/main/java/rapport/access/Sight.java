package rapport.access;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.trueCondition;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/// The records of a kind that a viewer may see, or do something with: all of them, or those of some owners and single
/// ones that were shared. Readers and stores turn it into a condition; finding is the permission check.
///
/// @param all     then the rest is empty
/// @param owners  whose records they are
/// @param records that were shared, whosever they are
public record Sight(boolean all, Set<UUID> owners, Set<UUID> records) {
    public static final Sight ALL = new Sight(true, Set.of(), Set.of());
    public static final Sight NONE = new Sight(false, Set.of(), Set.of());

    static Sight of(Reach reach, Circle circle, Set<UUID> shared) {
        return reach == Reach.ALL ? ALL : new Sight(false, circle.within(reach), shared);
    }

    public boolean includes(UUID record, @Nullable UUID owner) {
        return all || (owner != null && owners.contains(owner)) || records.contains(record);
    }

    /// The ids stand in the statement itself: so the database plans for these very owners, few or many.
    public Condition over(Field<?> id, Field<?> owner) {
        if (all) {
            return trueCondition();
        }
        Condition theirs = owning(owner);
        return records.isEmpty() ? theirs : theirs.or(among(id, records));
    }

    /// Whether somebody is one of those whose records these are: for records that belong to several.
    public Condition owning(Field<?> owner) {
        return all ? trueCondition() : owners.isEmpty() ? falseCondition() : among(owner, owners);
    }

    /// The same, and what belongs to these as well.
    public Sight andOf(Set<UUID> others) {
        if (all || others.isEmpty()) {
            return this;
        }
        var more = new HashSet<>(owners);
        more.addAll(others);
        return new Sight(false, more, records);
    }

    Sight with(Set<UUID> shared) {
        if (all || shared.isEmpty()) {
            return this;
        }
        var more = new HashSet<>(records);
        more.addAll(shared);
        return new Sight(false, owners, more);
    }

    private static Condition among(Field<?> field, Set<UUID> ids) {
        return ids.size() == 1
                ? condition(
                        "{0} = {1}::uuid", field, inline(ids.iterator().next().toString()))
                : condition(
                        "{0} = any ({1}::uuid[])",
                        field,
                        inline(ids.stream().map(UUID::toString).sorted().collect(Collectors.joining(",", "{", "}"))));
    }
}
