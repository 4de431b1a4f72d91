package rapport.access;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// A kind of record on which roles give rights. The module that keeps the records contributes it as a bean.
///
/// @param key    its name in roles and in [AllowedTo#on]
/// @param many   as people call them, such as “People”
/// @param order  lower stands higher
/// @param rights those that mean something for it
/// @param fields those that a role may hide or only show; asked for each time, for a company adds its own
public record RecordKind(
        String key, String one, String many, int order, Set<Right> rights, Supplier<List<RecordField>> fields) {

    /// A field of a kind of record.
    public record RecordField(String key, String label) {}
}
