package rapport.customers.household;

import java.util.List;

/// What a household is called until somebody knows better: by the family names of those who live there.
final class HouseholdName {
    private HouseholdName() {}

    static String of(List<String> families) {
        var names = families.stream()
                .filter(name -> !name.isBlank())
                .distinct()
                .limit(2)
                .toList();
        return names.isEmpty() ? "" : String.join(" and ", names) + " household";
    }
}
