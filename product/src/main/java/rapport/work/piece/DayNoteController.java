package rapport.work.piece;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.OwnerId;
import rapport.access.Viewer;
import rapport.web.Html;
import rapport.work.WorkKinds;
import templates.Templates;

/// What a form says of a day as soon as it is chosen: that it is a holiday, or that somebody is away. It holds nobody.
@Controller
@AllowedTo(on = WorkKinds.WORK)
class DayNoteController {
    private final WorkingDays days;
    private final Templates templates;

    DayNoteController(WorkingDays days, Templates templates) {
        this.days = days;
        this.templates = templates;
    }

    /// @param owner nothing for the viewer
    @GetMapping("/work/day-note")
    Html show(
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(defaultValue = "") String owner,
            Viewer viewer) {
        OwnerId whose = owner.isEmpty() ? OwnerId.of(viewer.id()) : OwnerId.of(owner);
        String note = day == null ? "" : days.note(day, whose, viewer);
        return Html.ok(templates.workPieceDayNote(note));
    }
}
