package rapport.intake.upload;

import java.util.List;
import rapport.intake.reading.RefusedMember;

/// The parts of a zip, each of which is imported on its own, and what it holds beside.
///
/// @param problem what is wrong with a part that was just chosen, or empty
public record ArchivePage(String id, String name, List<Row> parts, List<RefusedMember> refused, String problem) {
    /// @param size  in words
    /// @param href  the import that was made of it, or empty
    /// @param state how far that is, or empty
    public record Row(String name, String size, String href, String state) {}
}
