package rapport.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.val;

import java.io.ByteArrayInputStream;
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
import rapport.access.tokens.TokenScope;
import rapport.access.tokens.Tokens;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.Program;
import rapport.testing.ReadingRoutes;
import rapport.testing.RunningRapport;

/// A sales representative must not see what belongs to the administrator. There are a person, an
/// organisation, a deal, a task and an interaction of his, with words that nothing else has; every route that
/// reads is asked about them, by id, by name, by a mistyped name, and none may answer with one of
/// these words. Routes and lists that come later are asked too.
@RunningRapport
class LeakTest {
    private static final List<String> SECRET = List.of(
            "Zephyrine",
            "Quillfeather",
            "quillfeather.example",
            "4755512873",
            "Thaumaturgy",
            "Umbrageous",
            "Perspicacity");

    private final House house;
    private final Tokens tokens;
    private final Accounts accounts;
    private final DSLContext db;
    private final List<String> paths;
    private final Set<String> searching;
    private final Set<String> askingForParties;

    private Browser representative;
    private Browser administrator;
    private List<String> ids;

    LeakTest(
            House house, Tokens tokens, Accounts accounts, DSLContext db, List<RequestMappingHandlerMapping> mappings) {
        this.house = house;
        this.tokens = tokens;
        this.accounts = accounts;
        this.db = db;
        this.paths = ReadingRoutes.of(mappings);
        this.searching = Set.copyOf(ReadingRoutes.asking("q", mappings));
        this.askingForParties = Set.copyOf(ReadingRoutes.asking("party", mappings));
    }

    @BeforeEach
    void somebody_has_a_secret() {
        administrator = house.administrator();
        AccountId account = house.employAs("Sales representative");
        representative = house.visitor().signIn(house.emailOf(account));
        Program program = programOf(accounts.firstAdministrator().orElseThrow());
        if (idOf("PERSON").isEmpty()) {
            send(program, "/api/v1/people", """
                    {"name": {"given": "Zephyrine", "family": "Quillfeather"},
                     "emails": [{"value": "zephyrine@quillfeather.example"}], "phones": [{"value": "+47 55 51 28 73"}],
                     "employments": [{"organisation": "Quillfeather Arcana", "title": "Seer"}]}
                    """);
            send(program, "/api/v1/interactions", """
                    {"kind": "CALL", "channel": "PHONE", "direction": "OUTBOUND", "occurredAt": "2025-03-01T10:00:00Z",
                     "subject": "Thaumaturgy for beginners", "parties": ["%s"]}
                    """.formatted(idOf("PERSON").orElseThrow()));
        }
        if (importOfSecrets().isEmpty()) {
            var handedIn = administrator.upload(
                    "/imports",
                    "Quillfeather contacts.csv",
                    new ByteArrayInputStream(
                            "Name,E-mail\nQuentin Quillfeather,q@quillfeather.example\n".getBytes(UTF_8)));
            assertThat(handedIn.statusCode()).as(handedIn.body()).isEqualTo(303);
        }
        if (deal().isEmpty()) {
            String firm = idOf("ORGANISATION").orElseThrow();
            administrator.post("/opportunities", "name", "Umbrageous mirror", "party", firm, "amount", "7");
        }
        if (task().isEmpty()) {
            administrator.post("/work", "subject", "Perspicacity exam", "kind", "TASK", "day", "2026-01-05");
        }
        ids = Stream.of(idOf("PERSON"), idOf("ORGANISATION"), interaction(), importOfSecrets(), deal(), task())
                .flatMap(Optional::stream)
                .toList();
        assertThat(ids).hasSize(6);
    }

    @Test
    void nothing_of_what_one_must_not_see_shows_on_any_route() {
        assertThat(toldTo(representative)).isEmpty();
    }

    @Test
    void nor_does_it_to_a_manager_of_another_team() {
        assertThat(toldTo(house.visitor().signIn(house.emailOf(house.employAs("Sales manager")))))
                .isEmpty();
    }

    private Set<String> toldTo(Browser somebody) {
        var leaks = new TreeSet<String>();
        for (String address : addresses()) {
            String answer = somebody.get(address).body();
            SECRET.stream().filter(answer::contains).forEach(word -> leaks.add(address + " tells “" + word + "”"));
        }
        return leaks;
    }

    @Test
    void whoever_may_see_it_does_so_on_many_routes() {
        assertThat(addresses().stream()
                        .map(address -> administrator.get(address).body())
                        .filter(answer -> SECRET.stream().anyMatch(answer::contains))
                        .limit(20))
                .hasSize(20);
    }

    @Test
    void a_mistyped_name_is_not_corrected_to_one_that_must_not_be_known() {
        assertThat(administrator.get("/people?q=zephirine").body()).contains("zephyrine");
        assertThat(representative.get("/people?q=zephirine").body()).doesNotContain("zephyrine");
    }

    @Test
    void not_even_a_number_tells() {
        assertThat(administrator.get("/lists/people/count?q=zephyrine").body().strip())
                .isEqualTo("1");
        assertThat(representative.get("/lists/people/count?q=zephyrine").body().strip())
                .isEqualTo("0");
        assertThat(representative.get("/lists/people/count").body().strip()).isEqualTo("0");
    }

    @Test
    void nothing_can_be_done_with_what_one_must_not_see() {
        String person = ids.getFirst();

        assertThat(representative
                        .put("/parties/" + person + "/facts/note", "note", "seen", "was", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(representative
                        .put("/parties/" + person + "/owner", "owner", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(representative
                        .post("/parties/" + person + "/identifiers", "kind", "EMAIL", "value", "mine@seen.example")
                        .statusCode())
                .isEqualTo(404);
        assertThat(db.fetchValue("select note from customers.party where id = {0}::uuid", val(person)))
                .isEqualTo("");
    }

    @Test
    void leaving_out_an_employer_whom_one_may_not_see_ends_nothing() {
        Program everybody = programOf(accounts.firstAdministrator().orElseThrow());
        AccountId account = house.employAs("Sales representative");
        String made = send(everybody, "/api/v1/people", """
                {"name": {"given": "Ines", "family": "Halvorsen"}, "employments": [{"organisation": "Quillfeather Arcana"}]}
                """);
        String person = made.replaceFirst("(?s).*?\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        administrator.put("/parties/" + person + "/owner", "owner", account.toString());

        var answer = programOf(account)
                .send(
                        "PUT",
                        "/api/v1/people/" + person,
                        "{\"name\": {\"given\": \"Ines\", \"family\": \"Berg\"}}",
                        "If-Match",
                        "*");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("Berg").doesNotContain("Quillfeather");
        String employed = "/api/v1/people?filter=organisation.name.contains(%22quill%22)";
        assertThat(everybody.get(employed).body()).contains("Ines");
        assertThat(programOf(account).get(employed).body())
                .as("a filter does not find by an employer whom one may not see")
                .doesNotContain("Ines");
        assertThat(everybody.get("/api/v1/people/" + person).body()).contains("Berg", "Quillfeather Arcana");
    }

    @Test
    void the_explainer_tells_of_a_hidden_record_what_it_tells_of_one_that_is_not_there() {
        String hidden = representative
                .get("/settings/sight?record=/people/" + ids.getFirst())
                .body();
        String missing = representative
                .get("/settings/sight?record=/people/01900000-0000-7000-8000-000000000000")
                .body();

        assertThat(hidden.replace(ids.getFirst(), ""))
                .isEqualTo(missing.replace("01900000-0000-7000-8000-000000000000", ""));
        assertThat(administrator
                        .get("/settings/sight?record=/people/" + ids.getFirst())
                        .body())
                .contains("Quillfeather", "may see it");
    }

    /// Every path with every id in place of its variables, and with every question in its query at which it may look.
    private List<String> addresses() {
        var addresses = new ArrayList<String>();
        for (String path : paths) {
            List<String> filled =
                    path.contains("{") ? ids.stream().map(id -> fill(path, id)).toList() : List.of(path);
            for (String one : filled) {
                addresses.add(one);
                if (searching.contains(path)) {
                    Stream.of("zephyrine", "zephirine", "quillfeather", "55512873", "umbrageous")
                            .forEach(word -> addresses.add(one + "?q=" + word));
                }
                if (askingForParties.contains(path)) {
                    ids.forEach(id -> addresses.add(one + "?party=" + id));
                }
            }
        }
        return addresses;
    }

    private static String fill(String path, String id) {
        return path.replace("{list}", "people").replace("{ending}", "csv").replaceAll("\\{\\*?[^}]+}", id);
    }

    private Program programOf(AccountId account) {
        return house.program(
                tokens.make(account, "leak", TokenScope.WRITE, Optional.empty()).text());
    }

    private static String send(Program program, String path, String json) {
        var answer = program.send("POST", path, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.body();
    }

    private Optional<String> idOf(String kind) {
        return db
                .fetch(
                        "select id::text from customers.party where name like '%Quillfeather%' and kind = {0}",
                        val(kind))
                .stream()
                .map(row -> row.get(0, String.class))
                .findFirst();
    }

    private Optional<String> importOfSecrets() {
        return db.fetch("select id::text from intake.import where title like 'Quillfeather%'").stream()
                .map(row -> row.get(0, String.class))
                .findFirst();
    }

    private Optional<String> deal() {
        return db.fetch("select id::text from sales.opportunity where name like 'Umbrageous%'").stream()
                .map(row -> row.get(0, String.class))
                .findFirst();
    }

    private Optional<String> task() {
        return db.fetch("select id::text from work.piece where subject like 'Perspicacity%'").stream()
                .map(row -> row.get(0, String.class))
                .findFirst();
    }

    private Optional<String> interaction() {
        return db.fetch("select id::text from timeline.interaction where subject like 'Thaumaturgy%'").stream()
                .map(row -> row.get(0, String.class))
                .findFirst();
    }
}
