package rapport.api.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.access.tokens.Tokens;
import rapport.api.Answered;
import rapport.api.Programs;
import rapport.testing.House;
import rapport.testing.Program;
import rapport.testing.RunningRapport;

@RunningRapport
class PeopleApiTest {
    private static final String PEOPLE = "/api/v1/people";
    private static final String AMARA = """
            {
              "name": {"prefix": "Dr.", "given": "Amara", "family": "Okafor"},
              "born": "1984-05-17",
              "language": "English",
              "emails": [{"value": "Amara@Halden.example", "label": "work"}, {"value": "amara@home.example"}],
              "phones": [{"value": "+47 69 17 22 22"}],
              "identifiers": [{"kind": "EXTERNAL_KEY", "value": "CRM-4711"}],
              "addresses": [{"country": "Norway", "locality": "Halden", "postcode": "1771", "lines": ["Storgata 7"]}],
              "roles": [{"role": "CLIENT", "since": "2024-03-01"}],
              "employments": [{"organisation": "Halden Robotics AS", "title": "Head of Procurement"}],
              "note": "Prefers a call in the morning."
            }
            """;

    private final House house;
    private final Program program;

    PeopleApiTest(House house, Tokens tokens) {
        this.house = house;
        this.program = new Programs(house, tokens).writing();
    }

    @Test
    void a_person_who_was_added_reads_as_she_was_told() {
        var added = post(AMARA).hasStatus(201);
        var read = get(added.header("Location")).hasStatus(200);

        assertThat(added.header("ETag")).isEqualTo("\"1\"").isEqualTo(read.header("ETag"));
        assertThat(read.json()).isEqualTo(added.json());
        assertThat(read.text("/displayName")).isEqualTo("Dr. Amara Okafor");
        assertThat(read.text("/emails/0/normal")).isEqualTo("amara@halden.example");
        assertThat(read.text("/phones/0/normal")).isEqualTo("+4769172222");
        assertThat(read.text("/addresses/0/country")).isEqualTo("NO");
        assertThat(read.text("/addresses/0/location/by")).isEqualTo("city");
        assertThat(read.text("/roles/0/since")).isEqualTo("2024-03-01");
        assertThat(read.text("/employments/0/title")).isEqualTo("Head of Procurement");
        assertThat(read.text("/employments/0/organisationId")).isNotEmpty();
        assertThat(read.text("/language")).isEqualTo("en");
    }

    @Test
    void what_was_read_may_be_sent_back_and_changes_nothing() {
        var added = post(AMARA);

        var sent = send("PUT", added.header("Location"), added.response().body(), "If-Match", "\"1\"");

        assertThat(sent.hasStatus(200).header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void a_name_in_one_text_is_read_by_the_custom_of_its_culture() {
        var added = post("{\"name\": \"山田 太郎\"}").hasStatus(201);

        assertThat(added.text("/name/family")).isEqualTo("山田");
        assertThat(added.text("/name/given")).isEqualTo("太郎");
    }

    @Test
    void a_merge_patch_changes_what_it_names_and_nothing_else() {
        String person = post(AMARA).header("Location");

        var changed = send("PATCH", person, """
                {"note": null, "name": {"prefix": null}, "emails": [{"value": "amara@new.example"}]}
                """, "If-Match", "\"1\"").hasStatus(200);

        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(changed.text("/displayName")).isEqualTo("Amara Okafor");
        assertThat(changed.json().has("note")).isFalse();
        assertThat(changed.json().path("emails").size()).isEqualTo(1);
        assertThat(changed.text("/phones/0/normal")).isEqualTo("+4769172222");
        assertThat(changed.text("/employments/0/organisation")).isEqualTo("Halden Robotics AS");
    }

    @Test
    void what_a_replacement_leaves_out_is_known_no_longer() {
        String person = post(AMARA).header("Location");

        var replaced = send("PUT", person, "{\"name\": \"Amara Okafor\"}", "If-Match", "\"1\"")
                .hasStatus(200);

        assertThat(replaced.json().path("emails")).isEmpty();
        assertThat(replaced.json().path("roles")).isEmpty();
        assertThat(replaced.json().path("employments")).isEmpty();
        assertThat(replaced.json().has("born")).isFalse();
    }

    @Test
    void a_customer_belongs_to_who_added_it_until_it_is_given_to_somebody_else() {
        var added = post(AMARA);
        String person = added.header("Location");
        assertThat(added.text("/owner/id")).isNotEmpty();
        var colleague = house.employAs("Member");

        var given = send("PATCH", person, "{\"owner\": {\"id\": \"" + colleague + "\"}}", "If-Match", "\"1\"")
                .hasStatus(200);
        assertThat(given.text("/owner/id")).isEqualTo(colleague.toString());
        assertThat(given.text("/owner/name")).isNotEqualTo(added.text("/owner/name"));

        send("PATCH", person, "{\"owner\": {\"id\": \"" + UUID.randomUUID() + "\"}, \"note\": \"x\"}", "If-Match", "*")
                .isProblem(422);
        assertThat(get(person).json().has("note")).isTrue();
        assertThat(get(person).text("/note")).isEqualTo("Prefers a call in the morning.");

        var nobodys =
                send("PATCH", person, "{\"owner\": null}", "If-Match", "*").hasStatus(200);
        assertThat(nobodys.json().has("owner")).isFalse();
    }

    @Test
    void a_list_is_counted_by_what_its_records_share() {
        post(AMARA);
        var groups = get(PEOPLE + "/groups?by=role&q=amara").hasStatus(200);
        assertThat(groups.text("/by")).isEqualTo("role");
        assertThat(groups.json().path("items"))
                .extracting(
                        group -> group.path("key").asString(),
                        group -> group.path("filter").asString())
                .contains(tuple("CLIENT", "role == \"CLIENT\""));
        assertThat(groups.json().path("whole").asBoolean()).isTrue();
        assertThat(get(PEOPLE + "/groups?by=note").isProblem(400).json().toString())
                .contains("It can by role");
    }

    @Test
    void an_update_is_not_lost() {
        String person = post(AMARA).header("Location");
        send("PATCH", person, "{\"note\": \"the first\"}", "If-Match", "\"1\"").hasStatus(200);

        var late = send("PATCH", person, "{\"note\": \"the second\"}", "If-Match", "\"1\"");

        assertThat(late.isProblem(412).header("ETag")).isEqualTo("\"2\"");
        assertThat(get(person).text("/note")).isEqualTo("the first");
    }

    @Test
    void a_change_says_for_which_version_it_was_made() {
        String person = post(AMARA).header("Location");

        send("PATCH", person, "{\"note\": \"blind\"}").isProblem(428);
        send("PUT", person, "{\"name\": \"Blind\"}").isProblem(428);
        send("PATCH", person, "{\"note\": \"odd\"}", "If-Match", "7").isProblem(400);
        send("PATCH", person, "{\"note\": \"whatever is there\"}", "If-Match", "*")
                .hasStatus(200);
    }

    @Test
    void an_answer_that_still_holds_is_not_sent_again() {
        String person = post(AMARA).header("Location");

        assertThat(program.get(person, "If-None-Match", "\"1\"").statusCode()).isEqualTo(304);
    }

    @Test
    void every_fact_that_is_wrong_is_named_with_its_place() {
        var refused = post("""
                {
                  "born": "1984-02-31",
                  "emails": [{"value": "amara@halden.example"}, {"value": "amara(at)halden"}],
                  "phones": [{"value": "call me"}],
                  "addresses": [{"country": "Atlantis"}],
                  "roles": [{"role": "boss"}],
                  "employments": [{"title": "Head"}],
                  "identifiers": [{"kind": "EMAIL", "value": "x"}]
                }
                """).isProblem(422);

        assertThat(refused.pointers())
                .contains(
                        "/born",
                        "/emails/1",
                        "/phones/0",
                        "/addresses/0/country",
                        "/roles/0/role",
                        "/employments/0/organisation",
                        "/identifiers/0/kind");
    }

    @Test
    void a_person_has_at_least_a_name_or_a_way_to_reach_her() {
        assertThat(post("{\"note\": \"nobody\"}").isProblem(422).pointers()).containsExactly("/name");
    }

    @Test
    void a_list_is_read_page_by_page_to_its_end() {
        String word = "Ottoline" + Long.toString(System.nanoTime(), 36).replaceAll("\\d", "");
        for (int i = 0; i < 5; i++) {
            post("{\"name\": {\"given\": \"" + word + "\", \"family\": \"Family" + (char) ('a' + i) + "\"}}")
                    .hasStatus(201);
        }
        List<String> found = new ArrayList<>();
        String page = PEOPLE + "?q=" + word + "&sort=-name&limit=2";
        while (!page.isEmpty()) {
            var answer = get(page).hasStatus(200);
            answer.json()
                    .path("items")
                    .forEach(item -> found.add(item.at("/name/family").asString()));
            String link = answer.header("Link");
            assertThat(answer.json().has("next")).isEqualTo(!link.isEmpty());
            page = link.isEmpty() ? "" : link.substring(link.indexOf("/api"), link.indexOf('>'));
        }

        assertThat(found).containsExactly("Familye", "Familyd", "Familyc", "Familyb", "Familya");
    }

    @Test
    void a_list_refuses_what_it_does_not_understand() {
        get(PEOPLE + "?sort=shoe-size").isProblem(400);
        get(PEOPLE + "?limit=0").isProblem(400);
        get(PEOPLE + "?limit=201").isProblem(400);
        get(PEOPLE + "?limit=many").isProblem(400);
        get(PEOPLE + "?cursor=nonsense").isProblem(400);
    }

    @Test
    void a_cursor_of_another_order_is_refused() {
        post("{\"name\": \"Ada Lovelace\"}");
        post("{\"name\": \"Bo Ek\"}");
        String cursor = get(PEOPLE + "?limit=1&sort=name").text("/next");

        get(PEOPLE + "?limit=1&sort=-name&cursor=" + cursor).isProblem(400);
    }

    @Test
    void an_organisation_is_no_person() {
        var made = new Answered(program.send("POST", "/api/v1/organisations", "{\"name\": \"Fjord Shipping AS\"}"));
        String id = made.hasStatus(201).text("/id");

        assertThat(made.text("/legalForm")).isEqualTo("AS");
        get(PEOPLE + "/" + id).isProblem(404);
        get(PEOPLE + "/" + UUID.randomUUID()).isProblem(404);
        get(PEOPLE + "/not-an-id").isProblem(404);
    }

    private Answered post(String json) {
        return send("POST", PEOPLE, json);
    }

    private Answered get(String path) {
        return new Answered(program.get(path));
    }

    private Answered send(String method, String path, String json, String... headers) {
        return new Answered(program.send(method, path, json, headers));
    }
}
