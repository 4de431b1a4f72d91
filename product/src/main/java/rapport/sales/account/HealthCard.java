package rapport.sales.account;

import java.util.List;

/// How an account is, with what speaks for or against it.
///
/// @param at    of it
/// @param said  the latest first; none where nobody has said anything
/// @param facts what is known beside it
public record HealthCard(String at, boolean editable, List<Said> said, List<Fact> facts) {
    /// @param when as people say it, with who said so
    public record Said(Health value, String reason, String when) {}

    public record Fact(String label, String value) {}
}
