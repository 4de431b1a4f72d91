package rapport.automation;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.journal.PlainTelling;
import rapport.journal.Telling;
import rapport.journal.Telling.Label;

/// Playbooks and their runs, in the words of their pages.
@Configuration(proxyBeanMethods = false)
class AutomationTellings {
    @Bean
    static Telling planTelling() {
        return new PlainTelling(
                "automation.plan",
                _ -> "Playbook",
                "playbooks",
                row -> row.text("name"),
                List.of(
                        new Label("name", "Name"),
                        new Label("account_id", "Looked after by"),
                        new Label("only_if", "Only if"),
                        new Label("paused_at", "Paused"),
                        new Label("problem", "Problem"),
                        new Label("retired_at", "Retired")),
                List.of("account_id"),
                PlainTelling.Values.PLAIN);
    }

    @Bean
    static Telling versionTelling() {
        return PlainTelling.of(
                "automation.version",
                "Steps of a playbook",
                "versions",
                row -> "Version " + row.text("number"),
                List.of());
    }

    @Bean
    static Telling runTelling() {
        return new PlainTelling(
                "automation.run",
                _ -> "Run of a playbook",
                "runs",
                _ -> "",
                List.of(new Label("state", "State"), new Label("why", "Why")),
                List.of("account_id", "ended_by", "party_id", "plan_id"),
                (column, value) -> column.equals("state")
                        ? value.asString().charAt(0)
                                + value.asString().substring(1).toLowerCase(Locale.ROOT)
                        : Telling.plain(value));
    }

    @Bean
    static Telling lineTelling() {
        return PlainTelling.of(
                "automation.line",
                "Step of a playbook",
                "steps",
                row -> row.text("sentence"),
                List.of(new Label("sentence", "Step")));
    }
}
