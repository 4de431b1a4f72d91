package rapport.api.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.tokens.Tokens;
import rapport.api.Answered;
import rapport.api.Programs;
import rapport.notices.Notices;
import rapport.testing.House;
import rapport.testing.Program;
import rapport.testing.RunningRapport;
import rapport.web.OpenNet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Other programs hear what happens. The house itself tells nobody on this machine, so a sender that may do so works
/// here.
@RunningRapport
class WebhookTest {
    private static final JsonMapper JSON = new JsonMapper();

    private final House house;
    private final Program program;
    private final Webhooks webhooks;
    private final SendDeliveries sender;
    private final DSLContext db;
    private final Clock clock;

    private Listener listener;
    private WebhookId hook;
    private String secret;

    WebhookTest(
            House house,
            Tokens tokens,
            Webhooks webhooks,
            MakeDeliveries make,
            DeliveryQueue deliveries,
            Notices notices,
            DSLContext db,
            Clock clock) {
        this.house = house;
        this.program = new Programs(house, tokens).writing();
        this.webhooks = webhooks;
        this.sender = new SendDeliveries(
                make, webhooks, deliveries, new PostDelivery(new OpenNet(true), clock), notices, clock);
        this.db = db;
        this.clock = clock;
    }

    @BeforeEach
    void listen() throws IOException {
        listener = new Listener();
        hook = webhooks.add(
                new WebhookForm("Shop " + UUID.randomUUID(), listener.address(), List.of(ToldKind.PERSON)),
                later(),
                house.firstAdministrator().id());
        secret = webhooks.newSecret(hook);
    }

    @AfterEach
    void fallSilent() {
        webhooks.remove(hook);
        listener.close();
    }

    @Test
    void a_program_hears_in_order_what_becomes_of_a_person_and_knows_that_we_tell_it() {
        String id = add("Hookwell").text("/id");
        new Answered(program.send(
                        "PATCH",
                        "/api/v1/people/" + id,
                        "{\"note\": \"Likes to be told\"}",
                        "Content-Type",
                        "application/merge-patch+json",
                        "If-Match",
                        "*"))
                .hasStatus(200);
        new Answered(program.send("DELETE", "/api/v1/people/" + id, "", "If-Match", "*")).hasStatus(204);

        var events = hearOf(id, 3);

        assertThat(events.stream().map(event -> event.get("event").asString()))
                .containsExactly("person.created", "person.changed", "person.deleted");
        assertThat(events.getFirst().get("href").asString()).isEqualTo("/api/v1/people/" + id);
        assertThat(events.getFirst().get("source").asString()).isEqualTo("API");
        assertThat(listener.heard)
                .allSatisfy(heard -> assertThat(heard.signature())
                        .isEqualTo(Signature.of(
                                secret, heard.id(), Instant.ofEpochSecond(heard.timestamp()), heard.body())))
                .allSatisfy(heard -> assertThat(heard.body()).doesNotContain("Likes to be told", "Hookwell"));
    }

    @Test
    void who_was_merged_is_told_to_be_gone_and_who_stands_for_both() {
        String stays = add("Hookstay").text("/id");
        String goes = add("Hookgo").text("/id");
        new Answered(program.send("POST", "/api/v1/people/" + stays + "/merges", "{\"other\": \"" + goes + "\"}"))
                .hasStatus(201);

        var last = hearOf(goes, 2).getLast();

        assertThat(last.get("event").asString()).isEqualTo("person.deleted");
        assertThat(last.get("mergedInto").asString()).isEqualTo(stays);
    }

    @Test
    void a_program_that_stumbles_hears_the_same_again_and_nothing_before_it() {
        listener.answer = 503;
        String id = add("Hookstumble").text("/id");
        hearOf(id, 1);
        var one = webhooks.find(hook).orElseThrow();
        assertThat(one.tries()).isPositive();
        assertThat(one.problem()).contains("503");
        assertThat(page()).contains("It answered 503.", "waiting");

        listener.answer = 204;
        int before = listener.heard.size();
        await(() -> listener.heard.size() > before);

        assertThat(listener.heard.get(before).id())
                .isEqualTo(listener.heard.getFirst().id());
        await(() -> webhooks.find(hook).orElseThrow().problem().isEmpty());
        assertThat(page()).contains("delivered");
    }

    @Test
    void a_program_that_says_it_is_gone_is_paused_and_whoever_made_it_is_told() {
        listener.answer = 410;
        hearOf(add("Hookgone").text("/id"), 1);

        await(() -> webhooks.find(hook).orElseThrow().pausedAt() != null);
        assertThat(page()).contains("It is paused.");
        assertThat(db.fetchValue(
                        "select count(*) from notices.notice where link = {0}",
                        DSL.val(WebhookController.PATH + "/" + hook)))
                .isEqualTo(1L);
    }

    @Test
    void nobody_is_told_in_the_own_network_and_where_others_read_along() {
        var jonas = house.administrator();

        assertThat(jonas.post(WebhookController.PATH, "name", "Near", "address", "http://127.0.0.1/x", "kind", "PERSON")
                        .body())
                .contains("private network");
        assertThat(jonas.post(WebhookController.PATH, "name", "", "address", "file:///etc/passwd", "kind", "PERSON")
                        .body())
                .contains("Name the program", "A web address begins with");
        assertThat(jonas.post(WebhookController.PATH, "name", "None", "address", "nonsense here")
                        .body())
                .contains("That is no web address.", "Tick at least one kind");
    }

    private Answered add(String family) {
        return new Answered(program.send(
                        "POST", "/api/v1/people", "{\"name\": {\"given\": \"Wanda\", \"family\": \"" + family + "\"}}"))
                .hasStatus(201);
    }

    private String page() {
        return house.administrator().get(WebhookController.PATH + "/" + hook).body();
    }

    /// What was told of a record, in the order in which it was.
    private List<JsonNode> hearOf(String record, int events) {
        await(() -> heardOf(record).size() >= events);
        return heardOf(record);
    }

    private List<JsonNode> heardOf(String record) {
        return listener.heard.stream()
                .flatMap(heard -> JSON.readTree(heard.body()).at("/data/events").valueStream())
                .filter(event -> event.get("id").asString().equals(record))
                .distinct()
                .toList();
    }

    /// Whatever rests until later is due by then.
    private void await(BooleanSupplier done) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("Nobody told it in time; it heard %s", listener.heard)
                    .isLessThan(end);
            sender.now(later().plus(Duration.ofDays(2)));
            LockSupport.parkNanos(50_000_000);
        }
    }

    /// Late enough that the house leaves it to us.
    private Instant later() {
        return clock.instant().plus(Duration.ofDays(1));
    }
}
