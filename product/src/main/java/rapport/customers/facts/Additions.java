package rapport.customers.facts;

import java.util.ArrayList;
import java.util.List;
import rapport.customfields.CustomValues;

/// What a company adds to what is known of every party: what its own fields say, and its tags.
///
/// @param tags their names
public record Additions(CustomValues custom, List<String> tags) {
    public static final Additions NONE = new Additions(CustomValues.NONE, List.of());

    public Additions {
        tags = List.copyOf(tags);
    }

    public Additions withCustom(CustomValues values) {
        return new Additions(values, tags);
    }

    public Additions withTags(List<String> names) {
        return new Additions(custom, names);
    }

    /// These and what we are told: values that are told count more, and no tag is lost.
    public Additions and(Additions told) {
        return new Additions(custom.and(told.custom), plus(told.tags));
    }

    /// Names that differ in case alone are one.
    public List<String> plus(List<String> names) {
        var all = new ArrayList<>(tags);
        for (String name : names) {
            if (!has(all, name)) {
                all.add(name);
            }
        }
        return all;
    }

    /// The tags that are not among these names.
    public List<String> without(List<String> names) {
        return tags.stream().filter(tag -> !has(names, tag)).toList();
    }

    private static boolean has(List<String> names, String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }
}
