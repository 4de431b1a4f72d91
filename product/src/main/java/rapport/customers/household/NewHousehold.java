package rapport.customers.household;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.customers.facts.CleanText;

/// A household that somebody is about to make.
///
/// @param address which address of a member all of them share; null for none
/// @param phone   which phone of a member rings for all of them; null for none
public record NewHousehold(
        String name,
        List<Joining> members,
        @Nullable UUID address,
        @Nullable UUID phone) {
    static final int LONGEST = 200;

    public NewHousehold {
        name = CleanText.of(name);
        members = List.copyOf(members);
    }

    /// What is wrong with a name, in a sentence; empty when it will do.
    static String problem(String name) {
        return name.isEmpty() || name.length() > LONGEST ? "A household has a name, of at most 200 characters." : "";
    }
}
