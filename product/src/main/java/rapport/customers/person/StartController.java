package rapport.customers.person;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import rapport.access.AllowedTo;
import rapport.access.Whom;
import rapport.web.Html;

/// Whoever comes in begins with the people.
@Controller
@AllowedTo(Whom.EVERYBODY)
class StartController {
    @GetMapping("/")
    Html show() {
        return Html.goTo("/people");
    }
}
