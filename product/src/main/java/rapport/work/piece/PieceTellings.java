package rapport.work.piece;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.journal.PlainTelling;
import rapport.journal.Telling;
import rapport.journal.Telling.Label;
import tools.jackson.databind.JsonNode;

/// Pieces of work, in the words of their pages.
@Configuration(proxyBeanMethods = false)
class PieceTellings {
    @Bean
    static Telling pieceTelling() {
        return new PlainTelling(
                "work.piece",
                row -> PieceKind.valueOf(row.text("kind")).label(),
                "pieces of work",
                row -> row.text("subject"),
                List.of(
                        new Label("kind", "Kind"),
                        new Label("subject", "Subject"),
                        new Label("party_id", "About"),
                        new Label("owner_id", "Owner"),
                        new Label("priority", "Priority"),
                        new Label("due_at", "Due"),
                        new Label("ends_at", "Ends"),
                        new Label("first_day", "Day"),
                        new Label("last_day", "Last day"),
                        new Label("place", "Place"),
                        new Label("note", "Note"),
                        new Label("standing", "Standing"),
                        new Label("outcome", "Outcome"),
                        new Label("rule", "Comes again")),
                List.of("party_id", "owner_id"),
                PieceTellings::value);
    }

    @Bean
    static Telling exceptionTelling() {
        return PlainTelling.of("work.exception", "Single time", "single times", _ -> "", List.of());
    }

    @Bean
    static Telling guestTelling() {
        return PlainTelling.of(
                "work.guest", "Guest", "guests", row -> row.text("address"), List.of(new Label("answer", "Answer")));
    }

    @Bean
    static Telling invitationToUsTelling() {
        return PlainTelling.of(
                "work.invitation",
                "Invitation",
                "invitations",
                row -> row.text("organiser"),
                List.of(new Label("answer", "Answer")));
    }

    private static String value(String column, JsonNode value) {
        return switch (column) {
            case "kind" -> PieceKind.valueOf(value.asString()).label();
            case "rule" ->
                value.asString().isEmpty() ? "no more" : Repeats.words(value.asString(), LocalDate::toString);
            case "standing" -> Phase.valueOf(value.asString()).label();
            case "priority" -> Priority.ofRank(value.asInt()).label();
            default -> Telling.plain(value);
        };
    }
}
