package rapport.work.calendar;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.web.Html;
import rapport.work.WorkKinds;
import templates.Templates;

@Controller
class CalendarController {
    private final Calendars calendars;
    private final Templates templates;

    CalendarController(Calendars calendars, Templates templates) {
        this.calendars = calendars;
        this.templates = templates;
    }

    /// @param as  `day`, `week`, `month` or `team`
    /// @param on  a day of it; today where nothing is said
    /// @param who a colleague, or a team
    @GetMapping("/calendar")
    @AllowedTo(on = WorkKinds.WORK)
    Html show(
            @RequestParam(defaultValue = "week") String as,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String who,
            Viewer viewer) {
        Calendar calendar = calendars.of(Span.parse(as).orElse(Span.WEEK), on, who, viewer);
        return Html.page("Calendar", templates.workCalendarCalendar(calendar));
    }
}
