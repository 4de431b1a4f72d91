package rapport.intake.matching;

import java.util.List;

/// How a file is read and what its columns mean, to be looked over.
///
/// @param facts    what kind of file it is, in words
/// @param reading  the selects by which the reading is corrected
/// @param problems what has to be changed before it goes on
/// @param notices  what was odd about the file
public record MatchingPage(
        String id,
        String title,
        String facts,
        String kind,
        List<Select> reading,
        List<Column> columns,
        List<Group> targets,
        Select country,
        Select dates,
        Select matching,
        String source,
        List<String> sources,
        List<String> mappings,
        List<String> problems,
        List<String> notices) {

    /// @param value what is sent
    public record Choice(String value, String label) {}

    public record Select(String name, String label, String value, List<Choice> choices) {}

    public record Group(String label, List<Choice> choices) {}

    /// @param sample some of its values
    /// @param chip   the colour of the word: `yes`, `ask`, or empty
    /// @param reason why this target was proposed
    public record Column(
            int number, String title, String sample, String target, String chip, String word, String reason) {
        public boolean isLeftOut() {
            return target.equals("IGNORE");
        }
    }

    public long unclear() {
        return columns.stream().filter(column -> column.chip().equals("ask")).count();
    }
}
