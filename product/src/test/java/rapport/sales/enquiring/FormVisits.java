package rapport.sales.enquiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.TurnableClock;

/// Administrators make forms, and strangers take their time to fill them in.
record FormVisits(House house, DSLContext db, TurnableClock clock) {
    private static final Pattern STAMP = Pattern.compile("name=\"stamp\" value=\"([^\"]+)\"");
    private static final List<String> USUAL = List.of(
            "title",
            "Ask us",
            "thanks",
            "We have your message.",
            "confirmed",
            "yes",
            "asks.given",
            "yes",
            "asks.family",
            "yes",
            "asks.email",
            "yes",
            "requires.email",
            "yes",
            "asks.subject",
            "yes",
            "asks.message",
            "yes");

    /// What an administrator sends to have a form.
    String[] fields(String name, String... more) {
        var fields = new ArrayList<>(List.of("name", name));
        fields.addAll(USUAL);
        fields.addAll(List.of(more));
        if (!fields.contains("owner")) {
            fields.addAll(List.of("owner", firstAccount()));
        }
        return fields.toArray(String[]::new);
    }

    /// @return the id of the form
    String form(Browser administrator, String name, String... more) {
        var made = administrator.post("/settings/forms", fields(name, more));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(303);
        return made.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
    }

    /// As a person does, who takes a moment.
    HttpResponse<String> ask(String form, String... answers) {
        Browser visitor = house.visitor();
        var page = visitor.get("/forms/" + form);
        return page.statusCode() == 200
                ? send(visitor, form, stamp(page.body(), 5), answers)
                : send(visitor, form, "", answers);
    }

    static HttpResponse<String> send(Browser visitor, String form, String stamp, String... answers) {
        var fields = new ArrayList<>(List.of("stamp", stamp));
        fields.addAll(List.of(answers));
        return visitor.post("/forms/" + form, fields.toArray(String[]::new));
    }

    String stamp(String page, int seconds) {
        clock.pass(Duration.ofSeconds(seconds));
        return stamp(page);
    }

    static String stamp(String page) {
        var found = STAMP.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    String leadOf(String email) {
        return one("lead.id", email);
    }

    /// Of the latest lead of whoever has the address.
    String one(String column, String email) {
        return db.fetchValue(
                        "select " + column + "::text from sales.lead"
                                + " join customers.identifier i on i.party_id = lead.party_id where i.normal = {0}"
                                + " order by lead.id desc limit 1",
                        DSL.val(email))
                .toString();
    }

    private String firstAccount() {
        return db.fetchValue("select id::text from access.account where email = {0}", DSL.val(house.firstEmail()))
                .toString();
    }
}
