package rapport.sales.account;

import java.util.List;
import rapport.expressions.Option;

/// Whom we know at an account.
///
/// @param at    where it is said what somebody is; empty for a viewer who may not
/// @param roles what somebody can be
/// @param gaps  sentences about what is missing
public record KeyPeople(String at, List<Row> people, List<Option> roles, List<String> gaps) {
    /// @param role  the key of what they are said to be here; empty for nothing
    /// @param deals what they are in our deals there; empty for none
    /// @param last  who spoke with them last, and when; empty for nobody
    public record Row(String id, String name, String path, String role, String deals, String last) {}
}
