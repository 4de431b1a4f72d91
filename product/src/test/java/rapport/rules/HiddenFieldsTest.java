package rapport.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.val;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import rapport.access.AccountId;
import rapport.access.Accounts;
import rapport.access.Openness;
import rapport.access.RecordKinds;
import rapport.access.tokens.TokenScope;
import rapport.access.tokens.Tokens;
import rapport.intake.Desk;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.Program;
import rapport.testing.ReadingRoutes;
import rapport.testing.RunningRapport;

/// Colleagues who see everybody, but not everything of them: one role hides all fields that can be
/// hidden, another only shows them. Every reading route is asked for the hidden values, and every
/// way of writing is tried on those that are only shown.
@RunningRapport
class HiddenFieldsTest {
    private static final List<String> SECRET = List.of(
            "hushmail.example",
            "4755519944",
            "hushsite.example",
            "NO-HUSH-77",
            "Hushaby Lane",
            "Hushville",
            "1971-04-03",
            "3 Apr 1971",
            "Hushwhisper",
            "Hush Industries",
            "Hushkeeping",
            "Hush Plant");

    private final House house;
    private final Tokens tokens;
    private final Accounts accounts;
    private final RecordKinds kinds;
    private final Desk desk;
    private final DSLContext db;
    private final List<String> paths;
    private final Set<String> searching;
    private final Set<String> choosing;

    private Program everything;
    private Browser blind;
    private Program blindProgram;
    private String person;
    private String organisation;
    private String deal;
    private String lead;

    HiddenFieldsTest(
            House house,
            Tokens tokens,
            Accounts accounts,
            RecordKinds kinds,
            Desk desk,
            DSLContext db,
            List<RequestMappingHandlerMapping> mappings) {
        this.house = house;
        this.tokens = tokens;
        this.accounts = accounts;
        this.kinds = kinds;
        this.desk = desk;
        this.db = db;
        this.paths = ReadingRoutes.of(mappings);
        this.searching = Set.copyOf(ReadingRoutes.asking("q", mappings));
        this.choosing = Set.copyOf(ReadingRoutes.asking("columns", mappings));
    }

    @BeforeEach
    void somebody_has_facts_that_others_may_not_see() {
        everything = programOf(accounts.firstAdministrator().orElseThrow());
        if (id("PERSON").isEmpty()) {
            send("/api/v1/people", """
                    {"name": {"given": "Odile", "family": "Marchetti"}, "born": "1971-04-03", "language": "fr",
                     "emails": [{"value": "odile@hushmail.example"}], "phones": [{"value": "+47 55 51 99 44"}],
                     "websites": [{"value": "hushsite.example"}],
                     "identifiers": [{"kind": "TAX_NUMBER", "value": "NO-HUSH-77"}],
                     "addresses": [{"lines": ["Hushaby Lane 1"], "locality": "Hushville", "country": "NO"}],
                     "roles": [{"role": "SUPPLIER"}], "note": "Hushwhisper",
                     "employments": [{"organisation": "Marchetti Bakers", "title": "Hushkeeping"}]}
                    """);
            String firm = id("ORGANISATION").orElseThrow();
            var patched = everything.send(
                    "PATCH",
                    "/api/v1/organisations/" + firm,
                    "{\"industry\": \"Hush Industries\", \"emails\": [{\"value\": \"firm@hushmail.example\"}]}",
                    "If-Match",
                    "*");
            assertThat(patched.statusCode()).as(patched.body()).isEqualTo(200);
        }
        person = id("PERSON").orElseThrow();
        organisation = id("ORGANISATION").orElseThrow();
        if (db.fetch("select from sales.lead where party_id = {0}::uuid", val(person))
                .isEmpty()) {
            for (String kind : List.of("lead", "opportunity")) {
                house.administrator().post("/settings/fields", "on", kind, "label", "Hushed field", "type", "TEXT");
            }
            send(
                    "/api/v1/leads",
                    "{\"asker\": \"%s\", \"custom\": {\"hushed_field\": \"Hush Plant\"}}".formatted(person));
            send("/api/v1/opportunities", """
                    {"name": "An oven", "customer": "%s", "custom": {"hushed_field": "Hush Plant"}}
                    """.formatted(organisation));
        }
        lead = one("select id::text from sales.lead where party_id = {0}::uuid", person);
        deal = one("select id::text from sales.opportunity where party_id = {0}::uuid", organisation);
        AccountId account = house.employAs(role("Blind", Openness.HIDDEN));
        blind = house.visitor().signIn(house.emailOf(account));
        blindProgram = programOf(account);
    }

    @Test
    void what_a_role_hides_shows_on_no_route() {
        var told = new TreeSet<String>();
        for (String address : addresses()) {
            Stream.of(blind.get(address).body(), blindProgram.get(address).body())
                    .forEach(answer -> SECRET.stream()
                            .filter(answer::contains)
                            .forEach(word -> told.add(address + " tells “" + word + "”")));
        }
        assertThat(told).isEmpty();
        assertThat(blind.get("/people/" + person).body()).contains("Odile Marchetti");
    }

    @Test
    void nobody_finds_by_what_is_hidden_from_them() {
        for (String word : List.of("hushmail", "odile@hushmail.example", "hushsite", "55519944", "NO-HUSH")) {
            String q = "?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8);
            assertThat(blind.get("/people" + q).body()).as(word).doesNotContain(person);
            assertThat(blind.get("/lists/people/count" + q).body().strip())
                    .as(word)
                    .isEqualTo("0");
            assertThat(blind.get("/search" + q).body()).as(word).doesNotContain(person);
        }
        assertThat(blind.get("/people?q=marchet").body()).contains(person);
    }

    @Test
    void no_rule_and_no_order_asks_for_it() {
        for (String word : List.of(
                "email",
                "emails",
                "phone",
                "phones",
                "websites",
                "keys",
                "city",
                "country",
                "born",
                "note",
                "role",
                "job_title",
                "organisation.name",
                "organisation.industry",
                "last_contact",
                "owner",
                "language")) {
            String filter = "filter=" + URLEncoder.encode("has(" + word + ")", StandardCharsets.UTF_8);
            assertThat(blindProgram.get("/api/v1/people?" + filter).statusCode())
                    .as(word)
                    .isEqualTo(400);
            assertThat(everything.get("/api/v1/people?" + filter).statusCode())
                    .as(word)
                    .isEqualTo(200);
        }
        for (String word : List.of("customer.role", "customer.owner", "customer.industry", "customer.city")) {
            for (String kind : List.of("opportunities", "leads")) {
                String asked = "/api/v1/" + kind + "?filter="
                        + URLEncoder.encode(
                                "has(" + (kind.equals("leads") ? word.replace("customer.city", "city") : word) + ")",
                                StandardCharsets.UTF_8);
                assertThat(blindProgram.get(asked).statusCode()).as(asked).isEqualTo(400);
                assertThat(everything.get(asked).statusCode()).as(asked).isEqualTo(200);
            }
        }
        assertThat(blindProgram.get("/api/v1/people?sort=email").statusCode()).isEqualTo(400);
        assertThat(blind.get("/people?sort=email").statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_hidden_stays_when_the_rest_is_written_anew() {
        var answer = blindProgram.send(
                "PUT",
                "/api/v1/people/" + person,
                "{\"name\": {\"given\": \"Odile\", \"family\": \"Marchetti-Rossi\"}}",
                "If-Match",
                "*");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(everything.get("/api/v1/people/" + person).body())
                .contains(
                        "Marchetti-Rossi",
                        "odile@hushmail.example",
                        "1971-04-03",
                        "Hushwhisper",
                        "SUPPLIER",
                        "Hushkeeping");
    }

    @Test
    void what_is_only_shown_is_shown_and_not_changed_in_any_way() {
        AccountId account = house.employAs(role("Reader of fields", Openness.READ_ONLY));
        Browser reader = house.visitor().signIn(house.emailOf(account));
        Program program = programOf(account);

        assertThat(reader.get("/people/" + person).body())
                .contains("odile@hushmail.example", "Hushwhisper")
                .doesNotContain("/identifiers/edit", "/facts/note/edit", "/addresses/new", "/roles/new");
        assertThat(List.of(
                        reader.put("/parties/" + person + "/facts/note", "note", "mine", "was", "Hushwhisper")
                                .statusCode(),
                        reader.post("/parties/" + person + "/identifiers", "kind", "EMAIL", "value", "a@b.example")
                                .statusCode(),
                        reader.delete("/parties/" + person + "/roles/SUPPLIER").statusCode(),
                        reader.put("/parties/" + person + "/owner", "owner", "").statusCode(),
                        reader.post("/lists/people/bulk/add-role", "tick", person, "answer", "CLIENT")
                                .statusCode(),
                        program.send("PATCH", "/api/v1/people/" + person, "{\"note\": \"mine\"}", "If-Match", "*")
                                .statusCode(),
                        program.send("POST", "/api/v1/people", "{\"name\": \"Nina Falk\", \"note\": \"mine\"}")
                                .statusCode()))
                .containsOnly(403);
        assertThat(reader.put(
                                "/parties/" + person + "/facts/name",
                                "given",
                                "Odile",
                                "family",
                                "Marchetti",
                                "was",
                                nameNow())
                        .statusCode())
                .as("the name is open")
                .isEqualTo(200);
        assertThat(program.send("POST", "/api/v1/people", "{\"name\": \"Nina Falk\"}")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void what_is_only_shown_is_not_changed_by_taking_something_back() {
        AccountId account = house.employAs(role("Reader of fields", Openness.READ_ONLY));
        Browser reader = house.visitor().signIn(house.emailOf(account));
        send("/api/v1/people", "{\"name\": \"Otto Hushed\", \"emails\": [{\"value\": \"otto@hushed.example\"}]}");
        String otto = latest("select id from customers.party where name = 'Otto Hushed'");
        String undoing = "/changes/%s/undo";
        everything.send("PATCH", "/api/v1/people/" + otto, "{\"note\": \"Theirs\"}", "If-Match", "*");
        String noted = latest("select max(id::text) from journal.change_set");
        everything.send("PATCH", "/api/v1/people/" + otto, "{\"emails\": []}", "If-Match", "*");
        String emptied = latest("select max(id::text) from journal.change_set");
        everything.send("PATCH", "/api/v1/people/" + otto, "{\"name\": \"Otto Named\"}", "If-Match", "*");
        String named = latest("select max(id::text) from journal.change_set");

        assertThat(reader.post(undoing.formatted(noted)))
                .satisfies(refused -> assertThat(refused.statusCode()).isEqualTo(403))
                .satisfies(refused -> assertThat(refused.body()).contains("change this of people: note."));
        assertThat(reader.post(undoing.formatted(emptied)).body()).contains("change this of people: e-mails.");
        assertThat(reader.post(undoing.formatted(named)).statusCode()).isEqualTo(303);
        assertThat(everything.get("/api/v1/people/" + otto).body())
                .contains("Otto Hushed", "Theirs")
                .doesNotContain("otto@hushed");
    }

    @Test
    void somebody_without_a_name_is_not_called_by_what_is_hidden() {
        send("/api/v1/people", "{\"emails\": [{\"value\": \"nobody@hushmail.example\"}]}");
        send("/api/v1/people", "{\"phones\": [{\"value\": \"+47 55 51 99 55\"}]}");
        var nameless = db.fetch("""
                        select party_id::text from customers.identifier
                         where normal in ('nobody@hushmail.example', '+4755519955')
                        """).getValues(0, String.class);

        var pages = new ArrayList<>(List.of("/people", "/people?q=nobody", "/search?q=nobody", "/lists/people/count"));
        nameless.forEach(id -> pages.addAll(List.of(
                "/people/" + id,
                "/parties/" + id + "/history",
                "/settings/sight?record=/people/" + id,
                "/people?q=" + id)));
        assertThat(pages)
                .allSatisfy(page -> assertThat(blind.get(page).body())
                        .doesNotContain("nobody@", "hushmail", "55 51 99 55", "55519955"));
        nameless.forEach(id -> {
            assertThat(blind.get("/people/" + id).body()).contains("Somebody without a name");
            assertThat(blindProgram.get("/api/v1/people/" + id).body()).contains("Somebody without a name");
        });
        String filter = URLEncoder.encode("name contains \"nobody\"", StandardCharsets.UTF_8);
        assertThat(blindProgram.get("/api/v1/people?filter=" + filter).body()).doesNotContain(nameless);
        assertThat(everything.get("/people/" + nameless.getFirst()).body()).doesNotContain("Somebody without");
    }

    @Test
    void an_import_refuses_rows_that_tell_of_what_is_closed() {
        AccountId account = house.employAs(role("Reader of fields", Openness.READ_ONLY));

        var imported = desk.peopleBy(
                account,
                "closed.csv",
                "Given name,Family name,E-mail",
                "Petra,Plain,",
                "Quinn,Closed,quinn@closed.example");

        assertThat(desk.reasons(imported.id()))
                .containsExactly("Your roles do not let you change this of people: e-mails.");
        assertThat(blind.get("/people?q=plain").body()).contains("Petra Plain");
        assertThat(db.fetchValue("select count(*) from customers.party where name = 'Quinn Closed'"))
                .isEqualTo(0L);
    }

    @Test
    void the_explainer_names_what_is_hidden() {
        assertThat(blind.get("/settings/sight?record=/people/" + person).body()).contains("E-mails: hidden");
    }

    private String latest(String query) {
        return db.fetchValue(query).toString();
    }

    private String nameNow() {
        return db.fetchValue("""
                        select concat_ws(' ', prefix, given, additional, family, suffix)
                          from customers.person where party_id = {0}::uuid
                        """, val(person)).toString().strip();
    }

    /// A role that does everything with all customers, and has this to say of each of their fields.
    private String role(String name, Openness openness) {
        if (db.fetchValue("select count(*) from access.role where name = {0}", val(name))
                .equals(0L)) {
            Browser administrator = house.administrator();
            var made = administrator.post("/settings/roles", "name", name, "from", house.role("Read only"));
            assertThat(made.statusCode()).as(made.body()).isEqualTo(303);
            var form = new ArrayList<>(List.of("name", name, "description", ""));
            kinds.all().forEach(kind -> {
                kind.rights().forEach(right -> form.addAll(List.of("reach." + kind.key() + "." + right, "ALL")));
                kind.fields()
                        .get()
                        .forEach(field ->
                                form.addAll(List.of("field." + kind.key() + "." + field.key(), openness.name())));
            });
            administrator.put("/settings/roles/" + house.role(name), form.toArray(String[]::new));
        }
        return name;
    }

    private List<String> addresses() {
        var addresses = new ArrayList<String>();
        for (String path : paths) {
            for (String id : List.of(person, organisation)) {
                for (String list : List.of("people", "organisations")) {
                    String filled = path.replace("{list}", list)
                            .replace("{ending}", "csv")
                            .replaceAll("\\{\\*?[^}]+}", id);
                    addresses.add(filled);
                    if (searching.contains(path)) {
                        addresses.add(filled + "?q=marchetti");
                    }
                    if (choosing.contains(path)) {
                        addresses.add(filled
                                + "?columns=name,email,phone,city,contact,work,role,industry,people,owner,language");
                    }
                }
            }
        }
        for (String path : paths) {
            if (path.matches(".*/(leads|opportunities|records|lists|changes)(/.*|$)")) {
                addresses.add(sold(path, "leads", lead));
                addresses.add(sold(path, "opportunities", deal));
            }
        }
        return addresses.stream().distinct().toList();
    }

    private static String sold(String path, String list, String id) {
        return path.replace("{list}", list).replace("{ending}", "csv").replaceAll("\\{\\*?[^}]+}", id)
                + "?columns=name,custom.hushed_field";
    }

    private String one(String query, String id) {
        return db.fetchSingle(query, val(id)).get(0, String.class);
    }

    private Program programOf(AccountId account) {
        return house.program(tokens.make(account, "fields", TokenScope.WRITE, Optional.empty())
                .text());
    }

    private void send(String path, String json) {
        var answer = everything.send("POST", path, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private Optional<String> id(String kind) {
        return db
                .fetch("select id::text from customers.party where name like '%Marchetti%' and kind = {0}", val(kind))
                .stream()
                .map(row -> row.get(0, String.class))
                .findFirst();
    }
}
