package rapport.history.telling;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.journal.Conflict;
import tools.jackson.databind.JsonNode;

/// Tells what stands in the way of an undo.
@Component
class Hindrances {
    private final Lines lines;

    Hindrances(Lines lines) {
        this.lines = lines;
    }

    List<Hindrance> of(List<Conflict> conflicts, Names.Known known, Viewer viewer) {
        return conflicts.stream()
                .map(conflict -> hindrance(conflict, known, viewer))
                .distinct()
                .toList();
    }

    /// A conflict does not tell of which field it is; so whoever may not see them all sees no values.
    private Hindrance hindrance(Conflict conflict, Names.Known known, Viewer viewer) {
        UUID subject = conflict.subject();
        boolean told = !viewer.rights().hidesAnything();
        String what = conflict.field().isEmpty() || conflict.reason() != Conflict.Reason.CHANGED
                ? ""
                : lines.label(conflict.table(), conflict.field());
        return new Hindrance(
                known.of(subject),
                known.href(subject),
                what,
                sentence(conflict),
                told ? value(conflict, conflict.ours(), known, viewer) : "",
                told ? value(conflict, conflict.theirs(), known, viewer) : "");
    }

    private String sentence(Conflict conflict) {
        return switch (conflict.reason()) {
            case CHANGED -> "Changed since";
            case GONE -> "Removed since";
            case BACK -> "It is there again";
            case HANGING ->
                conflict.hanging().isEmpty()
                        ? "Others that stay as they are belong to it"
                        : conflict.count() + " " + lines.plural(conflict.hanging()) + " were added since";
            case ORPHAN -> "What it belonged to is gone";
            case TAKEN -> "Something else stands in its place";
        };
    }

    private String value(Conflict conflict, @Nullable JsonNode value, Names.Known known, Viewer viewer) {
        return lines.value(conflict.table(), conflict.field(), value, known, viewer);
    }
}
