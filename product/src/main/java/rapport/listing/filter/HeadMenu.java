package rapport.listing.filter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be done with a column from its head.
///
/// @param up       the list sorted by it, and `down` the other way; empty where it is not sorted
/// @param test     the test that its filter asks; null where filters do not speak of it
/// @param apply    where the test is sent
/// @param clear    the list without tests of it; empty where there is none
/// @param present  the list of those with a value, and `missing` of those without
/// @param groups   the list in groups by it; empty where there are none
/// @param hide     where the columns are chosen
/// @param others   the columns that stay when it is hidden; none where it has to stay
public record HeadMenu(
        String label,
        String up,
        String down,
        FilterParts.@Nullable Asked test,
        String apply,
        String clear,
        String present,
        String missing,
        String groups,
        String hide,
        List<String> others) {}
