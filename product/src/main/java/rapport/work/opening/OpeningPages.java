package rapport.work.opening;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.access.settings.SettingsTab;
import rapport.access.settings.SettingsTabs;
import rapport.company.Choice;
import rapport.work.hours.BusinessCalendar;
import rapport.work.hours.BusinessCalendars;
import rapport.work.hours.OpenSpan;
import rapport.work.hours.PublicHolidays;

/// Shows business calendars as a week, with the days that are otherwise.
@Component
class OpeningPages {
    private final BusinessCalendars calendars;
    private final PublicHolidays holidays;
    private final Owners owners;
    private final Clock clock;

    OpeningPages(BusinessCalendars calendars, PublicHolidays holidays, Owners owners, Clock clock) {
        this.calendars = calendars;
        this.holidays = holidays;
        this.owners = owners;
        this.clock = clock;
    }

    OpeningPage all(Viewer viewer) {
        Map<OwnerId, String> teams = teams().stream().collect(Collectors.toMap(Owners.Named::id, Owners.Named::name));
        BusinessCalendar standard = calendars.standard();
        return new OpeningPage(
                SettingsTabs.of(viewer, SettingsTab.HOURS),
                calendars.all().stream()
                        .map(calendar -> kept(calendar, teams, viewer))
                        .toList(),
                calendars.all().isEmpty()
                        ? week(standard.hours().week()).getFirst().hours() + " on weekdays in the zone "
                                + standard.hours().zone() + ", and no holidays"
                        : "");
    }

    List<Owners.Named> teams() {
        return owners.choices().stream().filter(Owners.Named::isTeam).toList();
    }

    private OpeningPage.Kept kept(BusinessCalendar calendar, Map<OwnerId, String> teams, Viewer viewer) {
        int year = calendar.hours().day(clock.instant()).getYear();
        return new OpeningPage.Kept(
                calendar.id().toString(),
                calendar.name(),
                calendar.standard(),
                calendar.hours().zone().getId().replace('_', ' '),
                place(calendar),
                calendars.teams(calendar.id()).stream()
                        .map(team -> teams.getOrDefault(OwnerId.of(team), ""))
                        .sorted()
                        .collect(Collectors.joining(", ")),
                week(calendar.hours().week()),
                calendar.special().stream()
                        .filter(day -> day.day().getYear() >= year)
                        .map(day -> new OpeningPage.Special(
                                day.day().toString(),
                                viewer.formats().date(day.day()),
                                day.label(),
                                day.open().isEmpty() ? "closed" : HoursText.of(day.open())))
                        .toList(),
                calendar.country().isEmpty()
                        ? List.of()
                        : IntStream.of(year, year + 1)
                                .mapToObj(one -> new OpeningPage.Year(
                                        one,
                                        days(calendar, one, viewer.formats().locale())))
                                .toList());
    }

    private List<OpeningPage.Holiday> days(BusinessCalendar calendar, int year, Locale locale) {
        var format = DateTimeFormatter.ofPattern("EEE d MMM", locale);
        return holidays.in(calendar.country(), calendar.region(), year).entrySet().stream()
                .map(day -> new OpeningPage.Holiday(
                        format.format(day.getKey()),
                        day.getValue(),
                        calendar.hours().week().containsKey(day.getKey().getDayOfWeek())
                                && !calendar.hours().isWorkingDay(day.getKey())))
                .toList();
    }

    private String place(BusinessCalendar calendar) {
        if (calendar.country().isEmpty()) {
            return "";
        }
        String country = PublicHolidays.name(calendar.country());
        return holidays.regions(calendar.country()).stream()
                .filter(region -> region.value().equals(calendar.region()))
                .map(Choice::label)
                .findFirst()
                .map(region -> region + ", " + country)
                .orElse(country);
    }

    /// Days in a row that have the same hours stand together.
    static List<OpeningPage.Line> week(Map<DayOfWeek, List<OpenSpan>> week) {
        List<OpeningPage.Line> lines = new ArrayList<>();
        DayOfWeek[] days = DayOfWeek.values();
        int first = 0;
        for (int day = 1; day <= days.length; day++) {
            String hours = hours(week, days[first]);
            if (day == days.length || !hours(week, days[day]).equals(hours)) {
                if (!hours.isEmpty()) {
                    lines.add(new OpeningPage.Line(days(days[first], days[day - 1]), hours));
                }
                first = day;
            }
        }
        return lines;
    }

    private static String hours(Map<DayOfWeek, List<OpenSpan>> week, DayOfWeek day) {
        return HoursText.of(week.getOrDefault(day, List.of()));
    }

    private static String days(DayOfWeek first, DayOfWeek last) {
        String from = first.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return first == last ? from : from + " to " + last.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
