package rapport.journal;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Rows that an undo has put back.
///
/// @param subjects the records they are about, of any kind, as the journal knows them; some may be gone now
/// @param columns  of each table, named with its schema, which were put back; an empty name stands for whole rows that
///                 came or went
public record Restored(Collection<UUID> subjects, Map<String, Set<String>> columns) {}
