package rapport.customers.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// As what people probably live together, by their ages: a first guess, which whoever makes the household corrects.
final class LikelyRoles {
    private static final int GENERATION = 16;

    private LikelyRoles() {}

    /// @param born of each of them, the head first; null where it is not known
    static List<HouseholdRole> of(List<? extends @Nullable LocalDate> born) {
        var roles = new ArrayList<HouseholdRole>();
        for (int n = 0; n < born.size(); n++) {
            roles.add(n == 0 ? HouseholdRole.HEAD : beside(born.getFirst(), born.get(n), roles, born.size() == 2));
        }
        return roles;
    }

    private static HouseholdRole beside(
            @Nullable LocalDate head, @Nullable LocalDate other, List<HouseholdRole> soFar, boolean two) {
        if (head == null || other == null) {
            return two ? HouseholdRole.PARTNER : HouseholdRole.OTHER;
        }
        if (!other.isBefore(head.plusYears(GENERATION))) {
            return HouseholdRole.CHILD;
        }
        if (!other.isAfter(head.minusYears(GENERATION))) {
            return HouseholdRole.PARENT;
        }
        return soFar.contains(HouseholdRole.PARTNER) ? HouseholdRole.OTHER : HouseholdRole.PARTNER;
    }
}
