package rapport.customers.person;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import rapport.access.AllowedTo;
import rapport.access.Role;
import rapport.web.Html;

/// Whoever comes in begins with the people.
@Controller
@AllowedTo({Role.ADMINISTRATOR, Role.MEMBER})
class StartController {
    @GetMapping("/")
    Html show() {
        return Html.goTo("/people");
    }
}
