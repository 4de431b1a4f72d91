package rapport.automation.steps;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import rapport.automation.Occasion;
import rapport.automation.Performed;
import rapport.automation.PlannedRecords;
import rapport.automation.Setting;
import rapport.automation.Settings;
import rapport.automation.StepKind;

/// Waits some days, to the same time by the clock on the wall.
@Component
class WaitStep implements StepKind {
    private static final String DAYS = "days";
    private static final int MOST = 365;

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
        return List.of(Setting.number(DAYS, "Days"));
    }

    @Override
    public Map<String, String> problems(Settings settings, PlannedRecords records) {
        int days = settings.number(DAYS);
        return days < 1 || days > MOST ? Map.of(DAYS, "Say for how many days, from 1 to 365.") : Map.of();
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

    private static Instant until(Settings settings, Occasion occasion) {
        ZoneId zone = occasion.by().formats().zone();
        return occasion.at().atZone(zone).plusDays(settings.number(DAYS)).toInstant();
    }

    private static String days(Settings settings) {
        int days = settings.number(DAYS);
        return days == 1 ? "a day" : days + " days";
    }
}
