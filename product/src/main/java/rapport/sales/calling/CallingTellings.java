package rapport.sales.calling;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.journal.PlainTelling;
import rapport.journal.Telling;
import rapport.journal.Telling.Label;
import tools.jackson.databind.JsonNode;

/// Call lists in the words of their pages.
@Configuration(proxyBeanMethods = false)
class CallingTellings {
    @Bean
    static Telling callListTelling() {
        return PlainTelling.of(
                "sales.call_list",
                "Call list",
                "call lists",
                row -> row.text("name"),
                List.of(new Label("name", "Name"), new Label("closed_at", "Closed")));
    }

    @Bean
    static Telling calledLeadTelling() {
        return new PlainTelling(
                "sales.called_lead",
                _ -> "On a call list",
                "calls",
                _ -> "",
                List.of(
                        new Label("call_list_id", "Call list"),
                        new Label("tries", "Tries"),
                        new Label("due_on", "Call again"),
                        new Label("response", "Response")),
                List.of("call_list_id"),
                CallingTellings::value);
    }

    private static String value(String column, JsonNode value) {
        return column.equals("response") ? Response.valueOf(value.asString()).label() : Telling.plain(value);
    }
}
