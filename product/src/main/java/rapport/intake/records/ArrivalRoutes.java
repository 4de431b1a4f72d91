package rapport.intake.records;

import java.io.IOException;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Viewer;
import rapport.intake.ArrivalId;
import rapport.journal.Does;
import rapport.web.Html;

/// The pages on which the columns of a file of records are matched, once it is handed in as one
/// kind. A module adds where they stand, and who may bring in.
public abstract class ArrivalRoutes {
    private final Arrivals kind;
    private final ArrivalScreen screen;

    protected ArrivalRoutes(Arrivals kind, ArrivalScreen screen) {
        this.kind = kind;
        this.screen = screen;
    }

    @GetMapping("/{id}")
    Html show(@PathVariable ArrivalId id, Viewer viewer) throws IOException {
        return screen.show(kind, id, viewer);
    }

    @PostMapping("/{id}/check")
    @Does(value = "Try out an import", undo = false)
    Html check(@PathVariable ArrivalId id, @RequestParam MultiValueMap<String, String> form, Viewer viewer)
            throws IOException {
        return screen.check(kind, id, form.toSingleValueMap(), viewer);
    }

    @PostMapping("/{id}")
    @Does(value = "Start an import", undo = false)
    Html start(@PathVariable ArrivalId id, @RequestParam MultiValueMap<String, String> form, Viewer viewer)
            throws IOException {
        return screen.start(kind, id, form.toSingleValueMap(), viewer);
    }
}
