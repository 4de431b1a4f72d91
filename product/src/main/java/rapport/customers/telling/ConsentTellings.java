package rapport.customers.telling;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.customers.PartyField;
import rapport.customers.consent.ContactChannel;
import rapport.customers.consent.Given;
import rapport.customers.consent.LegalBasis;
import rapport.customers.consent.Standing;
import rapport.journal.PlainTelling;
import rapport.journal.PlainTelling.Values;
import rapport.journal.Row;
import rapport.journal.Telling;
import rapport.journal.Telling.Label;

/// What customers want to hear of, in the words of their pages.
@Configuration(proxyBeanMethods = false)
class ConsentTellings {
    @Bean
    static Telling consentTelling() {
        return PlainTelling.of(
                        "customers.consent",
                        "Consent",
                        "consents",
                        ConsentTellings::said,
                        List.of(new Label("until", "held until"), new Label("purpose_id", "Purpose")))
                .hidden((_, _) -> PartyField.CONSENT.key());
    }

    @Bean
    static Telling preferenceTelling() {
        return new PlainTelling(
                        "customers.preference",
                        _ -> "Contact preferences",
                        "contact preferences",
                        row -> row.text("channel").isEmpty() ? "" : channel(row.text("channel")),
                        List.of(
                                new Label("channel", "Best reached by"),
                                new Label("time_zone", "Time zone"),
                                new Label("quiet_from", "Not from"),
                                new Label("quiet_until", "Not until")),
                        List.of(),
                        (column, value) ->
                                column.equals("channel") ? channel(value.asString("")) : Values.PLAIN.of(column, value))
                .hidden((_, _) -> PartyField.CONSENT.key());
    }

    @Bean
    static Telling purposeTelling() {
        return new PlainTelling(
                "customers.purpose",
                _ -> "Purpose",
                "purposes",
                row -> row.text("name"),
                List.of(
                        new Label("name", "Name"),
                        new Label("basis", "By what right"),
                        new Label("wording", "What is shown"),
                        new Label("retired_at", "retired")),
                List.of(),
                (column, value) -> column.equals("basis")
                        ? LegalBasis.valueOf(value.asString("")).label()
                        : Values.PLAIN.of(column, value));
    }

    @Bean
    static Telling quietHoursTelling() {
        return PlainTelling.of(
                "customers.quiet_hours",
                "Quiet hours",
                "quiet hours",
                row -> row.text("begin_at") + " – " + row.text("end_at"),
                List.of(new Label("begin_at", "from"), new Label("end_at", "until")));
    }

    @Bean
    static Telling suppressionListTelling() {
        return PlainTelling.of(
                "customers.suppression_list",
                "Suppression list",
                "suppression lists",
                row -> row.text("name"),
                List.of(new Label("name", "Name")));
    }

    @Bean
    static Telling suppressionTelling() {
        return PlainTelling.of(
                "customers.suppression",
                "Suppressed address",
                "suppressed addresses",
                row -> row.text("written"),
                List.of(new Label("written", "")));
    }

    private static String said(Row row) {
        var channel = ContactChannel.valueOf(row.text("channel"));
        var standing = Standing.valueOf(row.text("standing"));
        boolean everything = row.id("purpose_id") == null;
        String what = everything && standing == Standing.OPTED_OUT ? channel.not() : standing.label();
        return what + " (" + channel.label() + "), "
                + Given.valueOf(row.text("given")).words();
    }

    private static String channel(String name) {
        return name.isEmpty() ? "" : ContactChannel.valueOf(name).label();
    }
}
