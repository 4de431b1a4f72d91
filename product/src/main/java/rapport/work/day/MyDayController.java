package rapport.work.day;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.web.Html;
import rapport.work.WorkKinds;
import templates.Templates;

@Controller
class MyDayController {
    private final MyDays days;
    private final Templates templates;

    MyDayController(MyDays days, Templates templates) {
        this.days = days;
        this.templates = templates;
    }

    @GetMapping("/my-day")
    @AllowedTo(on = WorkKinds.WORK)
    Html show(Viewer viewer) {
        return Html.page("My day", templates.workDayMyDay(days.of(viewer)));
    }
}
