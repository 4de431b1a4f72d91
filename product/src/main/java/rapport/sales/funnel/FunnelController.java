package rapport.sales.funnel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.sales.SalesKinds;
import rapport.web.Html;
import templates.Templates;

@Controller
class FunnelController {
    private final FunnelPages pages;
    private final Templates templates;

    FunnelController(FunnelPages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/funnel")
    @AllowedTo(on = SalesKinds.OPPORTUNITY)
    Html show(
            @RequestParam(defaultValue = "") String pipeline,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String owner,
            Viewer viewer) {
        return Html.page("Funnel", templates.salesFunnelFunnel(pages.page(pipeline, period, owner, viewer)));
    }
}
