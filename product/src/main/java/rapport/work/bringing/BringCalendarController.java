package rapport.work.bringing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Toast;
import rapport.work.WorkKinds;
import templates.Templates;

/// Where somebody hands in a calendar of another program.
@Controller
@RequestMapping("/calendar/import")
@AllowedTo(right = Right.CREATE, on = WorkKinds.WORK)
class BringCalendarController {
    private static final long LARGEST = 10_000_000;

    private final BringCalendar bring;
    private final Templates templates;

    BringCalendarController(BringCalendar bring, Templates templates) {
        this.bring = bring;
        this.templates = templates;
    }

    @GetMapping
    Html ask() {
        return Html.page("Import a calendar", templates.workBringingBring(null, ""));
    }

    @PostMapping
    @Does("Import a calendar")
    Html bring(@RequestParam(required = false) @Nullable MultipartFile file, Viewer viewer) throws IOException {
        if (file == null || file.isEmpty()) {
            return problem("Choose a file that ends in .ics first.");
        }
        if (file.getSize() > LARGEST) {
            return problem("This file is larger than 10 MB. Take a shorter stretch of time along.");
        }
        String text = new String(file.getBytes(), StandardCharsets.UTF_8);
        Brought brought = bring.of(CalendarFile.read(text, viewer.formats().zone()), viewer);
        return Html.page("Import a calendar", templates.workBringingBring(brought, ""))
                .with(Toast.ok(brought.added() + " added, " + brought.changed() + " changed"));
    }

    private Html problem(String why) {
        return Html.page("Import a calendar", templates.workBringingBring(null, why))
                .status(422);
    }
}
