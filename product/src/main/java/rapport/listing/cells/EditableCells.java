package rapport.listing.cells;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The cells of a table that a viewer may edit: those of some columns, in the rows of some records.
public record EditableCells(List<String> columns, Set<UUID> records) {
    public boolean has(String column, String record) {
        return columns.contains(column) && records.contains(UUID.fromString(record));
    }
}
