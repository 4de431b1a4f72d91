package rapport.work.opening;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.journal.PlainTelling;
import rapport.journal.Telling;
import rapport.journal.Telling.Label;

/// Business calendars in the words of the settings.
@Configuration(proxyBeanMethods = false)
class OpeningTellings {
    @Bean
    static Telling businessCalendarTelling() {
        return PlainTelling.of(
                "work.business_calendar",
                "Business calendar",
                "business calendars",
                row -> row.text("name"),
                List.of(
                        new Label("name", "Name"),
                        new Label("zone", "Time zone"),
                        new Label("country", "Holidays of"),
                        new Label("region", "Region"),
                        new Label("standard", "The company's")));
    }

    @Bean
    static Telling openSpanTelling() {
        return PlainTelling.of(
                "work.open_span",
                "Hours",
                "hours",
                row -> DayOfWeek.of(Integer.parseInt(row.text("weekday")))
                        .getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                List.of());
    }

    @Bean
    static Telling specialDayTelling() {
        return PlainTelling.of(
                "work.special_day",
                "Day that is otherwise",
                "days that are otherwise",
                row -> row.text("day"),
                List.of(new Label("name", "Name")));
    }

    @Bean
    static Telling teamCalendarTelling() {
        return new PlainTelling(
                "work.team_calendar",
                _ -> "Calendar of a team",
                "calendars of teams",
                _ -> "",
                List.of(new Label("team_id", "Team")),
                List.of("team_id"),
                PlainTelling.Values.PLAIN);
    }
}
