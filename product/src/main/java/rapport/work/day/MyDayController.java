package rapport.work.day;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.web.Html;
import rapport.work.OnMyDay;
import rapport.work.WorkKinds;
import templates.Templates;

@Controller
class MyDayController {
    private final MyDays days;
    private final List<OnMyDay> others;
    private final Templates templates;

    MyDayController(MyDays days, List<OnMyDay> others, Templates templates) {
        this.days = days;
        this.others =
                others.stream().sorted(Comparator.comparingInt(OnMyDay::order)).toList();
        this.templates = templates;
    }

    @GetMapping("/my-day")
    @AllowedTo(on = WorkKinds.WORK)
    Html show(Viewer viewer) {
        return Html.page(
                "My day",
                templates.workDayMyDay(
                        days.of(viewer),
                        others.stream().flatMap(one -> one.of(viewer).stream()).toList()));
    }
}
