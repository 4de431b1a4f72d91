package rapport.sales.account;

import java.util.List;

/// Whom we know at an account.
///
/// @param gaps sentences about what is missing
public record KeyPeople(List<Row> people, List<String> gaps) {
    /// @param roles what they are in our deals there; empty for none
    /// @param last  who spoke with them last, and when; empty for nobody
    public record Row(String name, String path, String roles, String last) {}
}
