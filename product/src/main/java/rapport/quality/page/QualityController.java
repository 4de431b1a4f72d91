package rapport.quality.page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.journal.Does;
import rapport.quality.QualityKinds;
import rapport.quality.measuring.MeasureQuality;
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

/// How good the information is.
@Controller
@RequestMapping("/quality")
class QualityController {
    private final QualityPages pages;
    private final MeasurePages measures;
    private final MeasureQuality measure;
    private final Templates templates;

    QualityController(QualityPages pages, MeasurePages measures, MeasureQuality measure, Templates templates) {
        this.pages = pages;
        this.measures = measures;
        this.measure = measure;
        this.templates = templates;
    }

    @GetMapping
    @AllowedTo(
            right = Right.READ,
            on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
    Html index(@RequestParam(defaultValue = "") String among, Viewer viewer) {
        return Html.page("Information quality", templates.qualityPageQuality(pages.page(Part.of(among), viewer)));
    }

    @GetMapping("/measures/{measure}")
    @AllowedTo(right = Right.READ, on = QualityKinds.QUALITY)
    Html show(@PathVariable("measure") String name, Viewer viewer) {
        var page = measures.page(name, viewer);
        return Html.page(page.title(), templates.qualityPageMeasure(page));
    }

    @PostMapping("/measurements")
    @AllowedTo(right = Right.EDIT, on = QualityKinds.QUALITY)
    @Does(value = "Measure information quality", undo = false)
    Html create(Viewer viewer) {
        boolean done = measure.begin(viewer.id());
        return Html.goTo("/quality")
                .with(Toast.ok(
                        done ? "Measured anew." : "It is measured in the background: the bell tells when it is done."));
    }
}
