package rapport.work.day;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.web.Html;
import rapport.work.WorkKinds;

/// Whoever comes in begins with the day's work; who has none, with the people.
@Controller
@AllowedTo(Whom.EVERYBODY)
class StartController {
    @GetMapping("/")
    Html show(Viewer viewer) {
        return Html.goTo(viewer.rights().may(WorkKinds.WORK, Right.CREATE) ? "/my-day" : "/people");
    }
}
