package rapport.work.opening;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.access.TeamId;
import rapport.access.Typed;
import rapport.company.CompanyChoices;
import rapport.work.hours.BusinessCalendar;
import rapport.work.hours.OpenSpan;
import rapport.work.hours.PublicHolidays;

/// A business calendar as somebody types it.
///
/// @param country  ISO 3166 code; empty where no public holidays count
/// @param hours    of Monday to Sunday, as [HoursText] reads them
/// @param teams    ids of the teams that have it
/// @param standard whether it is the company's; a box that is not ticked says nothing
public record CalendarForm(
        String name,
        String zone,
        String country,
        String region,
        List<String> hours,
        List<String> teams,
        Boolean standard) {
    private static final int LONGEST = 60;
    private static final int DAYS = 7;

    public CalendarForm(
            @Nullable String name,
            @Nullable String zone,
            @Nullable String country,
            @Nullable String region,
            @Nullable List<String> hours,
            @Nullable List<String> teams,
            @Nullable Boolean standard) {
        this.name = Typed.line(name);
        this.zone = Typed.line(zone);
        this.country = Typed.line(country);
        this.region = this.country.isEmpty() ? "" : Typed.line(region);
        this.hours = whole(hours == null ? List.of() : hours);
        this.teams = teams == null ? List.of() : List.copyOf(teams);
        this.standard = standard != null && standard;
    }

    static CalendarForm of(BusinessCalendar calendar, List<TeamId> teams) {
        return new CalendarForm(
                calendar.name(),
                calendar.hours().zone().getId(),
                calendar.country(),
                calendar.region(),
                Stream.of(DayOfWeek.values())
                        .map(day -> HoursText.of(calendar.hours().week().getOrDefault(day, List.of())))
                        .toList(),
                teams.stream().map(TeamId::toString).toList(),
                calendar.standard());
    }

    /// Field by field, what has to be put right; a day of the week is called by its name.
    Map<String, String> problems(PublicHolidays holidays) {
        var problems = new LinkedHashMap<String, String>();
        if (name.isEmpty() || name.length() > LONGEST) {
            problems.put("name", "A calendar has a name of at most 60 characters.");
        }
        if (CompanyChoices.timeZones().stream().noneMatch(one -> one.value().equals(zone))) {
            problems.put("zone", "Choose a time zone from the list.");
        }
        if (!country.isEmpty() && !holidays.knows(country)) {
            problems.put("country", "Choose a country from the list.");
        }
        if (!region.isEmpty()
                && holidays.regions(country).stream()
                        .noneMatch(one -> one.value().equals(region))) {
            problems.put("region", "Choose a region of this country.");
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            if (HoursText.parse(hours(day)).isEmpty()) {
                problems.put(day.name(), "Write the hours as 9:00–12:30, 13:30–17:00, one after the other.");
            }
        }
        if (problems.isEmpty() && week().isEmpty()) {
            problems.put(DayOfWeek.MONDAY.name(), "Say when you are open on one day at least.");
        }
        return problems;
    }

    public String hours(DayOfWeek day) {
        return hours.get(day.ordinal());
    }

    ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    /// Once nothing is left to put right.
    Map<DayOfWeek, List<OpenSpan>> week() {
        var week = new LinkedHashMap<DayOfWeek, List<OpenSpan>>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<OpenSpan> spans = HoursText.parse(hours(day)).orElseThrow();
            if (!spans.isEmpty()) {
                week.put(day, spans);
            }
        }
        return week;
    }

    private static List<String> whole(List<String> typed) {
        List<String> hours = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            hours.add(day < typed.size() ? Typed.line(Objects.requireNonNullElse(typed.get(day), "")) : "");
        }
        return hours;
    }
}
