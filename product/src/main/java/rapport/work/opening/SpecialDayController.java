package rapport.work.opening;

import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import rapport.access.AllowedTo;
import rapport.access.Whom;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Toast;
import rapport.work.BusinessCalendarId;

/// Where administrators close a day, or open one, by hand.
@Controller
@RequestMapping("/settings/hours/{id}/days")
@AllowedTo(Whom.ADMINISTRATORS)
class SpecialDayController {
    private final SpecialDays days;

    SpecialDayController(SpecialDays days) {
        this.days = days;
    }

    @PostMapping
    @Does("Close or open a day")
    Html create(@PathVariable BusinessCalendarId id, SpecialDayForm form) {
        String problem = form.problem();
        if (problem.isEmpty()) {
            days.keep(id, form.read());
        }
        return Html.goTo(OpeningController.ALL)
                .with(problem.isEmpty() ? Toast.ok("The day is kept.") : Toast.warn(problem));
    }

    @DeleteMapping("/{day}")
    @Does("Make a day like others again")
    Html delete(@PathVariable BusinessCalendarId id, @PathVariable LocalDate day) {
        days.forget(id, day);
        return Html.goTo(OpeningController.ALL).with(Toast.ok("The day is like others again."));
    }
}
