package rapport.customers.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.customers.db.Tables.LOCATING;
import static rapport.customers.db.Tables.PARTY;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import rapport.customers.PartyId;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

@RunningRapport
class LocatedPartiesTest {
    private final DSLContext db;
    private final Browser jonas;
    private final LocateParties locate;
    private final String family =
            "Sted" + UUID.randomUUID().toString().replaceAll("[0-9-]", "").toLowerCase(Locale.ROOT);

    LocatedPartiesTest(DSLContext db, House house, LocateParties locate) {
        this.db = db;
        this.jonas = house.administrator();
        this.locate = locate;
    }

    @Test
    void people_are_found_within_a_distance_of_a_city() {
        in("Ola", "Oslo", "0155", "NO");
        in("Bea", "Bergen", "5003", "NO");
        in("Mia", "München", "80331", "DE");
        add("Nils");

        assertThat(people("location.within(50, \"Oslo, NO\")"))
                .contains("Ola " + family)
                .doesNotContain("Bea " + family, "Mia " + family, "Nils " + family)
                .contains("is within 50 km of", "Oslo, NO");
        assertThat(people("location.within(400, \"Oslo, NO\")"))
                .contains("Ola " + family, "Bea " + family)
                .doesNotContain("Mia " + family);
        assertThat(people("!has(location)")).contains("Nils " + family).doesNotContain("Mia " + family);
        assertThat(people("location.within(50, \"Springfield\")")).contains("There are several places called");
    }

    @Test
    void the_builder_asks_for_kilometres_and_a_place() {
        var applied =
                jonas.get("/lists/people/filter/applied?word.0=location&is.0=IS_WITHIN&value.0=20&value.0=Oslo%2C+NO");
        assertThat(applied.headers().firstValue("Location").orElse("")).contains("location.within%2820%2C");
        assertThat(jonas.get("/lists/people/filter/applied?word.0=location&is.0=IS_WITHIN&value.0=20")
                        .statusCode())
                .isEqualTo(422);
        assertThat(jonas.get("/lists/people/filter/steps?word.0=location").body())
                .contains("aria-label=\"Kilometres\"", "is within … km of");
    }

    @Test
    void a_page_says_where_an_address_is_and_moves_with_it() {
        var ola = in("Ola", "Oslo", "0155", "NO");
        assertThat(jonas.get("/people/" + ola).body())
                .contains("59.913, 10.746</a> by the city", "https://www.openstreetmap.org/?mlat=59.913");

        String was = jonas.get("/parties/" + ola + "/addresses/0/edit").body();
        jonas.put(
                "/parties/" + ola + "/addresses/0",
                "country",
                "US",
                "STREET",
                "1 Main Street",
                "LOCALITY",
                "Springfield",
                "ADMIN_AREA",
                "IL",
                "POSTCODE",
                "62701",
                "was",
                was.replaceFirst("(?s).*name=\"was\" value=\"([^\"]*)\".*", "$1"));

        assertThat(jonas.get("/people/" + ola).body()).contains("</a> by the postcode");
        assertThat(people("location.within(20, \"Springfield, IL, US\")")).contains("Ola " + family);
    }

    @Test
    void what_was_written_before_the_tables_were_there_is_located_at_night() {
        var ola = in("Ola", "Oslo", "0155", "NO");
        var household = homeOf(ola);
        forget(ola, household);
        db.update(LOCATING).set(LOCATING.EDITION, 0).execute();

        locate.run(Instant.EPOCH);

        assertThat(latitude(ola)).isEqualTo(59.913);
        assertThat(latitude(household)).isEqualTo(59.913);
        forget(ola);
        locate.run(Instant.EPOCH);
        assertThat(latitude(ola)).as("done once for an edition").isNull();
    }

    @Test
    void an_undo_brings_the_place_back_with_the_address() {
        var ola = in("Ola", "Oslo", "0155", "NO");
        jonas.delete("/parties/" + ola + "/addresses/0");
        assertThat(latitude(ola)).isNull();

        var shown = jonas.get("/parties/" + ola + "/history").body();
        jonas.post(shown.replaceFirst("(?s).*?(/changes/[0-9a-f-]{36}/undo).*", "$1"));

        assertThat(latitude(ola)).isEqualTo(59.913);
    }

    private void forget(PartyId... where) {
        db.update(PARTY)
                .setNull(PARTY.LATITUDE)
                .setNull(PARTY.LONGITUDE)
                .where(PARTY.ID.in(where))
                .execute();
    }

    private PartyId homeOf(PartyId person) {
        String address = db.fetchSingle(
                        "select id from customers.address where party_id = {0}", DSL.val(person.value()))
                .get(0, String.class);
        var made = jonas.post(
                "/households", "name", family + " household", "member", person.toString(), "address", address);
        return PartyId.of(
                made.headers().firstValue("Location").orElseThrow().replaceFirst(".*/([0-9a-f-]{36}).*", "$1"));
    }

    private Double latitude(PartyId id) {
        return db.select(PARTY.LATITUDE).from(PARTY).where(PARTY.ID.eq(id)).fetchSingle(PARTY.LATITUDE);
    }

    private String people(String filter) {
        return jonas.get("/people?q=" + family + "&filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8))
                .body();
    }

    private PartyId in(String given, String city, String postcode, String country) {
        var person = add(given);
        var answer = jonas.post(
                "/parties/" + person + "/addresses",
                "country",
                country,
                "STREET",
                "Storgata 5",
                "LOCALITY",
                city,
                "POSTCODE",
                postcode);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return person;
    }

    private PartyId add(String given) {
        var answer = jonas.post("/people", "name", given + " " + family);
        return PartyId.of(
                answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*/([0-9a-f-]{36}).*", "$1"));
    }
}
