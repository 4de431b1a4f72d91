package rapport.sales.target;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.journal.PlainTelling;
import rapport.journal.Telling;
import rapport.journal.Telling.Label;
import rapport.sales.move.Effect;
import rapport.sales.move.Went;

/// Targets, their lists and their moves, in the words of their pages.
@Configuration(proxyBeanMethods = false)
class TargetTellings {
    @Bean
    static Telling targetListTelling() {
        return new PlainTelling(
                "sales.target_list",
                _ -> "Target list",
                "target lists",
                row -> row.text("name"),
                List.of(
                        new Label("name", "Name"),
                        new Label("purpose", "Purpose"),
                        new Label("owner_id", "Owner"),
                        new Label("begins", "From"),
                        new Label("ends", "To"),
                        new Label("rule", "Proposes")),
                List.of("owner_id"),
                PlainTelling.Values.PLAIN);
    }

    @Bean
    static Telling fitRuleTelling() {
        return PlainTelling.of(
                "sales.fit_rule",
                "Criterion",
                "criteria",
                row -> row.text("name"),
                List.of(new Label("name", "Name"), new Label("rule", "Rule"), new Label("points", "Points")));
    }

    @Bean
    static Telling wantedRoleTelling() {
        return PlainTelling.of("sales.wanted_role", "Role to cover", "roles to cover", _ -> "", List.of());
    }

    @Bean
    static Telling targetTelling() {
        return new PlainTelling(
                "sales.target",
                _ -> "Target",
                "targets",
                _ -> "",
                List.of(
                        new Label("party_id", "Organisation"),
                        new Label("target_list_id", "Target list"),
                        new Label("owner_id", "Owner")),
                List.of("party_id", "target_list_id", "owner_id"),
                PlainTelling.Values.PLAIN);
    }

    @Bean
    static Telling moveTelling() {
        return new PlainTelling(
                "sales.move",
                _ -> "Move",
                "moves",
                _ -> "",
                List.of(new Label("effect", "Expected"), new Label("went", "How it went")),
                List.of(),
                (column, value) -> switch (column) {
                    case "effect" -> Effect.valueOf(Telling.plain(value)).label();
                    case "went" -> Went.valueOf(Telling.plain(value)).label();
                    default -> Telling.plain(value);
                });
    }
}
