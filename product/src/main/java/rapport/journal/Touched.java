package rapport.journal;

import java.util.Collection;
import java.util.UUID;

/// One column that an act has changed, of all rows of one kind; or, where rows came or went, these as a whole.
///
/// @param table   with its schema
/// @param column  empty where the rows came or went
/// @param row     one of them
/// @param records that they are about
public record Touched(String table, String column, Row row, Collection<UUID> records) {}
