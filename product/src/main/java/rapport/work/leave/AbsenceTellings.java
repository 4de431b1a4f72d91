package rapport.work.leave;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.journal.PlainTelling;
import rapport.journal.Telling;
import rapport.journal.Telling.Label;
import rapport.web.Act;
import rapport.work.absence.Reason;

/// Absences in the words of their page, and the way there.
@Configuration(proxyBeanMethods = false)
class AbsenceTellings {
    @Bean
    static Telling absenceTelling() {
        return new PlainTelling(
                "work.absence",
                _ -> "Absence",
                "absences",
                row -> row.text("first_day"),
                List.of(
                        new Label("account_id", "Who"),
                        new Label("first_day", "From"),
                        new Label("last_day", "To"),
                        new Label("reason", "Why"),
                        new Label("stand_in_id", "Stand-in")),
                List.of("account_id", "stand_in_id"),
                (column, value) -> column.equals("reason")
                        ? Reason.valueOf(value.asString()).label()
                        : Telling.plain(value));
    }

    @Bean
    Act beAway() {
        return new Act(
                8, "Absence", "calendar-clock", "/absences/new", "away holiday vacation ill leave stand-in absence");
    }
}
