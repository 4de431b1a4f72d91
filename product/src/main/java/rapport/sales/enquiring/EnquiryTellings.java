package rapport.sales.enquiring;

import java.util.List;
import java.util.stream.Collectors;
import org.jooq.JSONB;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.journal.PlainTelling;
import rapport.journal.Telling;
import rapport.journal.Telling.Label;
import rapport.work.handout.Policy;
import tools.jackson.databind.JsonNode;

/// Forms and what came by them, in the words of their pages.
@Configuration(proxyBeanMethods = false)
class EnquiryTellings {
    @Bean
    static Telling webFormTelling() {
        return new PlainTelling(
                "sales.web_form",
                _ -> "Web form",
                "web forms",
                row -> row.text("name"),
                List.of(
                        new Label("name", "Name"),
                        new Label("title", "Title"),
                        new Label("intro", "Introduction"),
                        new Label("asks", "Asks"),
                        new Label("further", "Asks in words of its own"),
                        new Label("source", "Source of its leads"),
                        new Label("owner_id", "Owner of its leads"),
                        new Label("policy", "How they are shared out"),
                        new Label("wording", "Text beside the box"),
                        new Label("thanks", "Thanks"),
                        new Label("redirect", "Leads to"),
                        new Label("origins", "Sites"),
                        new Label("closed_at", "Closed")),
                List.of("owner_id"),
                EnquiryTellings::value);
    }

    /// What was typed stands on the page of the lead, as far as whoever looks may see it.
    @Bean
    static Telling enquiryTelling() {
        return PlainTelling.of(
                "sales.enquiry",
                "Enquiry by a form",
                "enquiries by forms",
                row -> row.text("site"),
                List.of(new Label("came_at", "Came")));
    }

    private static String value(String column, JsonNode value) {
        return switch (column) {
            case "asks" -> value.isArray() ? questions(value) : Telling.plain(value);
            case "further" -> value.isArray() ? further(value) : Telling.plain(value);
            case "policy" ->
                Policy.parse(Telling.plain(value)).map(Policy::label).orElse("");
            default -> Telling.plain(value);
        };
    }

    private static String questions(JsonNode value) {
        return QuestionText.questions(JSONB.jsonb(value.toString())).stream()
                .map(question -> question.label() + (question.required() ? " (required)" : ""))
                .collect(Collectors.joining(", "));
    }

    private static String further(JsonNode value) {
        return QuestionText.further(JSONB.jsonb(value.toString())).stream()
                .map(question ->
                        question.label() + " (" + question.type().label() + (question.required() ? ", required)" : ")"))
                .collect(Collectors.joining(", "));
    }
}
