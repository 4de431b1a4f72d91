package rapport.sales.account;

import java.util.List;

/// Our products by the organisations of an account: who has what, and could have what.
///
/// @param at      of it
/// @param columns the names of the organisations
public record WhiteSpace(String at, List<String> columns, List<Row> rows) {
    /// @param retired we do not sell it any more
    public record Row(String product, String family, boolean retired, List<Place> places) {}

    /// @param href  where it is changed; empty for a viewer who may not
    /// @param label what stands there; empty for nothing
    /// @param about of what and of whom, for a screen reader
    public record Place(String href, String label, String tone, String remark, String about) {}
}
