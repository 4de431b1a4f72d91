package rapport.automation.steps;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import rapport.automation.Occasion;
import rapport.automation.Performed;
import rapport.automation.PlannedRecords;
import rapport.automation.Setting;
import rapport.automation.Settings;
import rapport.automation.StepKind;
import rapport.expressions.Option;
import rapport.work.hours.BusinessCalendars;
import rapport.work.hours.BusinessHours;

/// Waits some days, to the same time by the clock on the wall: days of the calendar, or those on which whoever owns the
/// record works.
@Component
class WaitStep implements StepKind {
    private static final String DAYS = "days";
    private static final String COUNTING = "counting";
    private static final String WORKING = "working";
    private static final int MOST = 365;

    private final BusinessCalendars calendars;

    WaitStep(BusinessCalendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public String key() {
        return "wait";
    }

    @Override
    public String label() {
        return "Wait";
    }

    @Override
    public String icon() {
        return "clock";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<Setting> settings(PlannedRecords records) {
        return List.of(
                Setting.number(DAYS, "Days"),
                Setting.choice(
                        COUNTING,
                        "Which count",
                        List.of(new Option("", "All days"), new Option(WORKING, "Working days of the owner"))));
    }

    @Override
    public Map<String, String> problems(Settings settings, PlannedRecords records) {
        int days = settings.number(DAYS);
        if (days < 1 || days > MOST) {
            return Map.of(DAYS, "Say for how many days, from 1 to 365.");
        }
        return settings.text(COUNTING).isEmpty() || counts(settings)
                ? Map.of()
                : Map.of(COUNTING, "All days count, or working days.");
    }

    @Override
    public String sentence(Settings settings, PlannedRecords records) {
        return "Wait " + days(settings);
    }

    @Override
    public Performed foretell(Settings settings, Occasion occasion) {
        return perform(settings, occasion);
    }

    @Override
    public Performed perform(Settings settings, Occasion occasion) {
        Instant until = until(settings, occasion);
        return new Performed.Rested(
                "Wait " + days(settings) + ", until " + occasion.by().formats().date(until), until);
    }

    private Instant until(Settings settings, Occasion occasion) {
        ZonedDateTime from = occasion.at().atZone(occasion.by().formats().zone());
        int days = settings.number(DAYS);
        if (!counts(settings)) {
            return from.plusDays(days).toInstant();
        }
        BusinessHours hours = calendars.of(occasion.record().owner()).hours();
        LocalDate day = from.toLocalDate();
        for (int n = 0; n < days; n++) {
            day = hours.workingDay(day.plusDays(1));
        }
        return from.with(day).toInstant();
    }

    private static boolean counts(Settings settings) {
        return settings.text(COUNTING).equals(WORKING);
    }

    private static String days(Settings settings) {
        int days = settings.number(DAYS);
        String kind = counts(settings) ? "working day" : "day";
        return days == 1 ? "a " + kind : days + " " + kind + "s";
    }
}
