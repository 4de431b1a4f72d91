package rapport.intake.mapping;

/// What is wrong with one cell of a row, told to whoever imports it.
///
/// @param column   the header of the column, or empty where the whole row is meant
/// @param value    the cell as it is in the file
/// @param sentence what is wrong and what to do
public record Problem(String column, String value, String sentence) {}
