package rapport.sales.review;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.sales.SalesKinds;
import rapport.web.Html;
import templates.Templates;

@Controller
class ReviewController {
    private final ReviewPages pages;
    private final Templates templates;

    ReviewController(ReviewPages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/review")
    @AllowedTo(on = SalesKinds.OPPORTUNITY)
    Html show(
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String days,
            @RequestParam(defaultValue = "") String weighed,
            Viewer viewer) {
        return Html.page("Review", templates.salesReviewReview(pages.page(owner, days, weighed, viewer)));
    }
}
