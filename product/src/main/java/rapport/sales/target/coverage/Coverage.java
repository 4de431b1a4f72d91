package rapport.sales.target.coverage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Whom we know at a target in the roles that its list wants covered. A role is covered by somebody we know in it; what
/// is missing there is said in sentences.
///
/// @param contacts whether the viewer may be told of touches
record Coverage(List<Role> roles, boolean contacts) {
    /// After so long without a word a contact has gone cold.
    static final Duration COLD = Duration.ofDays(120);

    record Role(String name, List<Person> people) {}

    /// @param last when one of us spoke with them last; null for never
    record Person(String name, @Nullable Instant last) {}

    int covered() {
        return (int) roles.stream().filter(role -> !role.people().isEmpty()).count();
    }

    List<String> gaps(Instant now) {
        var gaps = new ArrayList<String>();
        for (Role role : roles) {
            String small = role.name().toLowerCase(Locale.ROOT);
            if (role.people().isEmpty()) {
                gaps.add("No " + small + " is known.");
            } else if (contacts && role.people().stream().noneMatch(one -> one.last() != null)) {
                gaps.add("Nobody has spoken with the " + small + " yet: " + named(role) + ".");
            } else if (contacts && role.people().stream().allMatch(one -> isCold(one, now))) {
                gaps.add("Nobody has spoken with the " + small + " for four months: " + named(role) + ".");
            }
        }
        return gaps;
    }

    private static boolean isCold(Person one, Instant now) {
        Instant last = one.last();
        return last == null || last.isBefore(now.minus(COLD));
    }

    private static String named(Role role) {
        return String.join(", ", role.people().stream().map(Person::name).toList());
    }
}
