package rapport.intake.records;

import java.util.List;

/// How the columns of a file are matched.
///
/// @param path     where the form goes
/// @param problems what has to be put right before anything is imported
/// @param tried    what would become of the first rows; empty before they were tried out
public record ColumnsPage(
        String path,
        String back,
        String plural,
        String title,
        List<Column> columns,
        List<Words> words,
        List<String> problems,
        List<Tried> tried,
        String outcome) {
    /// @param samples the first values, in a line
    public record Column(String name, String header, String samples, List<Choice> choices) {}

    /// What the words of a column mean.
    public record Words(String label, List<Word> words) {}

    public record Word(String id, String name, String text, List<Choice> choices) {}

    public record Choice(String value, String label, boolean chosen) {}

    public record Tried(String subject, String chip, String outcome, String reason) {}
}
