package rapport.correspondence.templating;

import java.util.EnumSet;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.journal.PlainTelling;
import rapport.journal.Telling;
import rapport.journal.Telling.Label;
import rapport.web.Place;

/// Mail templates as a kind of record on which roles give rights, and how the history speaks of them.
@Configuration(proxyBeanMethods = false)
public class TemplateKinds {
    public static final String TEMPLATE = "mail-template";

    @Bean
    RecordKind templateKind() {
        return new RecordKind(
                TEMPLATE,
                "Mail template",
                "Mail templates",
                215,
                EnumSet.of(Right.READ, Right.CREATE, Right.EDIT, Right.DELETE),
                List::of);
    }

    @Bean
    Place templatesPlace() {
        return new Place("Selling", 230, "Mail templates", "mail", "/mail-templates", "");
    }

    @Bean
    Telling templateTelling() {
        return new PlainTelling(
                "correspondence.template",
                _ -> "Mail template",
                "mail templates",
                row -> row.text("name"),
                List.of(
                        new Label("name", "Name"),
                        new Label("subject", "Subject"),
                        new Label("words", "Text"),
                        new Label("account_id", "Kept by")),
                List.of("account_id"),
                PlainTelling.Values.PLAIN);
    }
}
