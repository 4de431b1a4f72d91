package rapport.sales.account;

import java.util.List;
import rapport.expressions.Option;

/// What we want with an account.
///
/// @param at     of the plan
/// @param owners to whom an objective may be given; none for a viewer who may not change the account
public record Plan(String at, boolean editable, List<Text> texts, List<Objective> objectives, List<Option> owners) {
    public record Text(String key, String label, String value) {}

    /// @param due  as people say it; empty for no day
    /// @param late whether that day is past and it is not met
    public record Objective(String id, String name, String owner, String due, boolean met, boolean late) {}
}
