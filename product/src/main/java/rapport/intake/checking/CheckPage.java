package rapport.intake.checking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.jobs.JobRow;

/// What trying an import out has shown, or how far it is.
///
/// @param job null when it is over or was not needed
public record CheckPage(
        String id,
        String title,
        @Nullable JobRow job,
        String rows,
        String created,
        String updated,
        String unchanged,
        String refused,
        String waiting,
        List<Findings.Finding> problems,
        boolean found,
        boolean nothingToDo) {}
