package rapport.sales.reason;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Whom;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Toast;

/// Where administrators look after reasons.
@Controller
@RequestMapping({ReasonController.OF_DEALS, ReasonController.OF_LEADS})
@AllowedTo(Whom.ADMINISTRATORS)
class ReasonController {
    static final String OF_DEALS = "/settings/loss-reasons";
    static final String OF_LEADS = "/settings/leads/reasons";

    private final LookAfterReasons lookAfter;

    ReasonController(LookAfterReasons lookAfter) {
        this.lookAfter = lookAfter;
    }

    @PostMapping
    @Does("Add a reason")
    Html create(HttpServletRequest request, @RequestParam(defaultValue = "") String name) {
        ReasonKind of = ReasonKind.at(request.getRequestURI());
        return told(of, lookAfter.add(of, name), "The reason is added.");
    }

    @PutMapping("/{id}")
    @Does("Rename a reason")
    Html update(HttpServletRequest request, @PathVariable UUID id, @RequestParam(defaultValue = "") String name) {
        ReasonKind of = ReasonKind.at(request.getRequestURI());
        return told(of, lookAfter.rename(of, id, name), "The reason is saved.");
    }

    @DeleteMapping("/{id}")
    @Does("Retire a reason")
    Html delete(HttpServletRequest request, @PathVariable UUID id) {
        ReasonKind of = ReasonKind.at(request.getRequestURI());
        return told(of, lookAfter.retire(of, id), "The reason is retired. " + of.kept());
    }

    private static Html told(ReasonKind of, String problem, String done) {
        return Html.goTo(of.page()).with(problem.isEmpty() ? Toast.ok(done) : Toast.warn(problem));
    }
}
