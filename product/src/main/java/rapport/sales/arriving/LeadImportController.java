package rapport.sales.arriving;

import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.intake.ArrivalId;
import rapport.intake.records.ArrivalScreen;
import rapport.journal.Does;
import rapport.sales.SalesKinds;
import rapport.web.Html;

@Controller
@RequestMapping("/leads/import")
@AllowedTo(right = Right.IMPORT, on = SalesKinds.LEAD)
class LeadImportController {
    private final LeadsInFiles leads;
    private final ArrivalScreen screen;

    LeadImportController(LeadsInFiles leads, ArrivalScreen screen) {
        this.leads = leads;
        this.screen = screen;
    }

    @GetMapping
    Html form() {
        return screen.form(leads);
    }

    @PostMapping
    @Does(value = "Hand in a file", undo = false)
    Html create(@RequestParam("file") MultipartFile file, Viewer viewer) throws IOException {
        return screen.handIn(leads, file, viewer);
    }

    @GetMapping("/{id}")
    Html show(@PathVariable ArrivalId id, Viewer viewer) throws IOException {
        return screen.show(leads, id, viewer);
    }

    @PostMapping("/{id}/check")
    @Does(value = "Try out an import", undo = false)
    Html check(@PathVariable ArrivalId id, @RequestParam MultiValueMap<String, String> form, Viewer viewer)
            throws IOException {
        return screen.check(leads, id, form.toSingleValueMap(), viewer);
    }

    @PostMapping("/{id}")
    @Does(value = "Start an import", undo = false)
    Html start(@PathVariable ArrivalId id, @RequestParam MultiValueMap<String, String> form, Viewer viewer)
            throws IOException {
        return screen.start(leads, id, form.toSingleValueMap(), viewer);
    }
}
