package rapport.sales.likelihood;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

/// Where administrators see what was learned from deals and leads that ended, and have it learned anew.
@Controller
@RequestMapping("/settings/likelihood")
@AllowedTo(Whom.ADMINISTRATORS)
class LikelihoodController {
    private final LikelihoodPages pages;
    private final LearnFromEnded learn;
    private final Templates templates;

    LikelihoodController(LikelihoodPages pages, LearnFromEnded learn, Templates templates) {
        this.pages = pages;
        this.learn = learn;
        this.templates = templates;
    }

    @GetMapping
    Html show(Viewer viewer) {
        return Html.page("Likelihood", templates.salesLikelihoodSettings(pages.page(viewer)));
    }

    @PostMapping
    @Does("Learn from deals and leads that ended")
    Html learn() {
        learn.now();
        return Html.goTo("/settings/likelihood").with(Toast.said("Learned anew"));
    }
}
