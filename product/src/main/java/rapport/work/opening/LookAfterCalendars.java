package rapport.work.opening;

import static rapport.work.db.Tables.BUSINESS_CALENDAR;
import static rapport.work.db.Tables.OPEN_SPAN;
import static rapport.work.db.Tables.SPECIAL_DAY;
import static rapport.work.db.Tables.TEAM_CALENDAR;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.TeamId;
import rapport.web.NotFound;
import rapport.work.BusinessCalendarId;
import rapport.work.hours.BusinessCalendar;
import rapport.work.hours.BusinessCalendars;
import rapport.work.hours.PublicHolidays;
import rapport.work.hours.SpecialDay;

/// Adds, changes and removes business calendars. The first one is the company's, until another one is said to be.
@Service
@Transactional
public class LookAfterCalendars {
    private final DSLContext db;
    private final BusinessCalendars calendars;
    private final PublicHolidays holidays;
    private final SpecialDays specialDays;

    LookAfterCalendars(DSLContext db, BusinessCalendars calendars, PublicHolidays holidays, SpecialDays specialDays) {
        this.specialDays = specialDays;
        this.db = db;
        this.calendars = calendars;
        this.holidays = holidays;
    }

    Keeping add(CalendarForm form) {
        Map<String, String> problems = problems(form, null);
        if (!problems.isEmpty()) {
            return new Keeping.Incomplete(problems);
        }
        boolean standard = form.standard() || calendars.all().isEmpty();
        if (standard) {
            noneIsStandard();
        }
        BusinessCalendarId id = db.insertInto(BUSINESS_CALENDAR)
                .set(BUSINESS_CALENDAR.NAME, form.name())
                .set(BUSINESS_CALENDAR.ZONE, form.zone())
                .set(BUSINESS_CALENDAR.COUNTRY, form.country())
                .set(BUSINESS_CALENDAR.REGION, form.region())
                .set(BUSINESS_CALENDAR.STANDARD, standard)
                .returning(BUSINESS_CALENDAR.ID)
                .fetchSingle(BUSINESS_CALENDAR.ID);
        write(id, form);
        return new Keeping.Kept(id);
    }

    /// Begins the company's calendar, where nobody keeps one yet, for the sample company.
    public void addIfNone(CalendarForm form, List<SpecialDay> days) {
        if (calendars.all().isEmpty() && add(form) instanceof Keeping.Kept(var id)) {
            days.forEach(day -> specialDays.write(id, day));
        }
    }

    Keeping change(BusinessCalendarId id, CalendarForm form) {
        BusinessCalendar stands = find(id);
        Map<String, String> problems = problems(form, id);
        if (!problems.isEmpty()) {
            return new Keeping.Incomplete(problems);
        }
        boolean standard = form.standard() || stands.standard();
        if (standard && !stands.standard()) {
            noneIsStandard();
        }
        db.update(BUSINESS_CALENDAR)
                .set(BUSINESS_CALENDAR.NAME, form.name())
                .set(BUSINESS_CALENDAR.ZONE, form.zone())
                .set(BUSINESS_CALENDAR.COUNTRY, form.country())
                .set(BUSINESS_CALENDAR.REGION, form.region())
                .set(BUSINESS_CALENDAR.STANDARD, standard)
                .where(BUSINESS_CALENDAR.ID.eq(id))
                .execute();
        if (!form.week().equals(stands.hours().week())) {
            db.deleteFrom(OPEN_SPAN)
                    .where(OPEN_SPAN.BUSINESS_CALENDAR_ID.eq(id))
                    .execute();
            writeWeek(id, form);
        }
        writeTeams(id, form);
        calendars.changing();
        return new Keeping.Kept(id);
    }

    /// Whoever had it has the company's from now on.
    ///
    /// @return what holds it, in a sentence; empty when it is done
    String remove(BusinessCalendarId id) {
        if (find(id).standard()) {
            return "This is the company's calendar. Make another one the company's first.";
        }
        db.deleteFrom(TEAM_CALENDAR)
                .where(TEAM_CALENDAR.BUSINESS_CALENDAR_ID.eq(id))
                .execute();
        db.deleteFrom(SPECIAL_DAY)
                .where(SPECIAL_DAY.BUSINESS_CALENDAR_ID.eq(id))
                .execute();
        db.deleteFrom(OPEN_SPAN).where(OPEN_SPAN.BUSINESS_CALENDAR_ID.eq(id)).execute();
        db.deleteFrom(BUSINESS_CALENDAR).where(BUSINESS_CALENDAR.ID.eq(id)).execute();
        calendars.changing();
        return "";
    }

    private void noneIsStandard() {
        db.update(BUSINESS_CALENDAR)
                .set(BUSINESS_CALENDAR.STANDARD, false)
                .where(BUSINESS_CALENDAR.STANDARD)
                .execute();
    }

    private void write(BusinessCalendarId id, CalendarForm form) {
        writeWeek(id, form);
        writeTeams(id, form);
        calendars.changing();
    }

    private void writeWeek(BusinessCalendarId id, CalendarForm form) {
        form.week()
                .forEach((day, spans) -> spans.forEach(span -> db.insertInto(OPEN_SPAN)
                        .set(OPEN_SPAN.BUSINESS_CALENDAR_ID, id)
                        .set(OPEN_SPAN.WEEKDAY, day.getValue())
                        .set(OPEN_SPAN.OPENS, span.opens())
                        .set(OPEN_SPAN.CLOSES, span.closes())
                        .execute()));
    }

    /// A team has one calendar: whoever is given this one leaves another.
    private void writeTeams(BusinessCalendarId id, CalendarForm form) {
        var teams = form.teams().stream().map(TeamId::of).toList();
        db.deleteFrom(TEAM_CALENDAR)
                .where(TEAM_CALENDAR.BUSINESS_CALENDAR_ID.eq(id).and(TEAM_CALENDAR.TEAM_ID.notIn(teams)))
                .execute();
        teams.forEach(team -> db.insertInto(TEAM_CALENDAR)
                .set(TEAM_CALENDAR.TEAM_ID, team)
                .set(TEAM_CALENDAR.BUSINESS_CALENDAR_ID, id)
                .onConflict(TEAM_CALENDAR.TEAM_ID)
                .doUpdate()
                .set(TEAM_CALENDAR.BUSINESS_CALENDAR_ID, id)
                .where(TEAM_CALENDAR.BUSINESS_CALENDAR_ID.ne(id))
                .execute());
    }

    private Map<String, String> problems(CalendarForm form, @Nullable BusinessCalendarId self) {
        var problems = new LinkedHashMap<>(form.problems(holidays));
        boolean taken = calendars.all().stream()
                .anyMatch(one -> !one.id().equals(self) && one.name().equalsIgnoreCase(form.name()));
        if (taken) {
            problems.putIfAbsent("name", "There is a calendar “" + form.name() + "” already.");
        }
        return problems;
    }

    private BusinessCalendar find(BusinessCalendarId id) {
        return calendars.find(id).orElseThrow(() -> new NotFound("There is no such calendar."));
    }
}
