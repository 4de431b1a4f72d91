package rapport.work.opening;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.access.settings.SettingsTab;
import rapport.access.settings.SettingsTabs;
import rapport.company.Choice;
import rapport.company.Companies;
import rapport.company.Company;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import rapport.work.BusinessCalendarId;
import rapport.work.hours.BusinessCalendar;
import rapport.work.hours.BusinessCalendars;
import rapport.work.hours.PublicHolidays;
import templates.Templates;

/// Where administrators look after business calendars.
@Controller
@RequestMapping("/settings/hours")
@AllowedTo(Whom.ADMINISTRATORS)
class OpeningController {
    static final String ALL = "/settings/hours";

    private final LookAfterCalendars lookAfter;
    private final BusinessCalendars calendars;
    private final PublicHolidays holidays;
    private final OpeningPages pages;
    private final Companies companies;
    private final Templates templates;

    OpeningController(
            LookAfterCalendars lookAfter,
            BusinessCalendars calendars,
            PublicHolidays holidays,
            OpeningPages pages,
            Companies companies,
            Templates templates) {
        this.lookAfter = lookAfter;
        this.calendars = calendars;
        this.holidays = holidays;
        this.pages = pages;
        this.companies = companies;
        this.templates = templates;
    }

    @GetMapping
    Html index(Viewer viewer) {
        return Html.page("Hours", templates.workOpeningOpening(pages.all(viewer)));
    }

    @GetMapping("/new")
    Html blank(Viewer viewer) {
        return form("", usual(), Map.of(), viewer);
    }

    /// The regions of a country, for the form.
    @GetMapping("/regions")
    Html regions(@RequestParam(defaultValue = "") String country) {
        return Html.ok(templates.workOpeningRegions(holidays.regions(country), "", ""));
    }

    @PostMapping
    @Does("Add a business calendar")
    Html create(CalendarForm form, Viewer viewer) {
        return switch (lookAfter.add(form)) {
            case Keeping.Kept _ -> Html.goTo(ALL).with(Toast.ok("The calendar is added."));
            case Keeping.Incomplete(var problems) ->
                form("", form, problems, viewer).status(422);
        };
    }

    @GetMapping("/{id}")
    Html edit(@PathVariable BusinessCalendarId id, Viewer viewer) {
        BusinessCalendar calendar = calendars.find(id).orElseThrow(() -> new NotFound("There is no such calendar."));
        return form(id.toString(), CalendarForm.of(calendar, calendars.teams(id)), Map.of(), viewer);
    }

    @PutMapping("/{id}")
    @Does("Change a business calendar")
    Html update(@PathVariable BusinessCalendarId id, CalendarForm form, Viewer viewer) {
        return switch (lookAfter.change(id, form)) {
            case Keeping.Kept _ -> Html.goTo(ALL).with(Toast.ok("The calendar is saved."));
            case Keeping.Incomplete(var problems) ->
                form(id.toString(), form, problems, viewer).status(422);
        };
    }

    @DeleteMapping("/{id}")
    @Does("Remove a business calendar")
    Html delete(@PathVariable BusinessCalendarId id) {
        String problem = lookAfter.remove(id);
        return Html.goTo(ALL).with(problem.isEmpty() ? Toast.ok("The calendar is removed.") : Toast.warn(problem));
    }

    /// A new one begins as the company's, in the country whose formats it uses.
    private CalendarForm usual() {
        Company company = companies.get();
        CalendarForm form = CalendarForm.of(calendars.standard(), List.of());
        return new CalendarForm(
                calendars.all().isEmpty() ? company.name() : "",
                form.zone(),
                calendars.all().isEmpty() && holidays.knows(company.country()) ? company.country() : form.country(),
                form.region(),
                form.hours(),
                List.of(),
                calendars.all().isEmpty());
    }

    private Html form(String id, CalendarForm form, Map<String, String> problems, Viewer viewer) {
        boolean standing = calendars.all().stream()
                .filter(BusinessCalendar::standard)
                .allMatch(one -> one.id().toString().equals(id));
        var page = new CalendarFormPage(
                SettingsTabs.of(viewer, SettingsTab.HOURS),
                id,
                form,
                Stream.concat(Stream.of(new Choice("", "No public holidays")), holidays.countries().stream())
                        .toList(),
                holidays.regions(form.country()),
                pages.teams(),
                standing,
                problems);
        return Html.page(id.isEmpty() ? "New calendar" : form.name(), templates.workOpeningCalendar(page));
    }
}
