package rapport.sales.target.coverage;

import java.util.List;
import rapport.expressions.Option;

/// Whom we know at a target, and whom we miss.
///
/// @param at     where it is said what somebody is; empty for a viewer who may not
/// @param people those who work there, `kinds` what they can be
public record CoverageCard(
        int covered, List<Role> roles, List<String> gaps, String at, List<Option> people, List<Option> kinds) {
    public record Role(String name, List<Person> people) {}

    /// @param last   who spoke with them last, and when; empty for nobody
    /// @param degree how well we know them, in a word; empty where nothing is known
    public record Person(String name, String path, String last, String degree) {}
}
