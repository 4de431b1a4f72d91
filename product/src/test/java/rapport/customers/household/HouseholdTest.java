package rapport.customers.household;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.customers.db.Tables.ADDRESS;
import static rapport.customers.db.Tables.HOUSEHOLD_MEMBER;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import rapport.customers.PartyId;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

@RunningRapport
class HouseholdTest {
    private final DSLContext db;
    private final Browser jonas;
    private final String family =
            "Berg" + UUID.randomUUID().toString().replaceAll("[0-9-]", "").toLowerCase(Locale.ROOT);

    HouseholdTest(DSLContext db, House house) {
        this.db = db;
        this.jonas = house.administrator();
    }

    @Test
    void whoever_shares_home_and_name_stands_in_the_form_already() {
        var anna = atHome("Anna");
        atHome("Bjorn");
        var elsewhere = add("Carl");

        String form = jonas.get("/households/new?with=" + anna).body();

        assertThat(form)
                .contains("Anna " + family, "Bjorn " + family, family + " household", "Storgata 5")
                .doesNotContain(elsewhere.toString());
    }

    @Test
    void a_household_is_made_and_its_members_stand_on_its_page_and_it_on_theirs() {
        var anna = atHome("Anna");
        var bjorn = atHome("Bjorn");
        String household = make(anna, bjorn);

        assertThat(jonas.get(household).body())
                .contains("Anna " + family, "Bjorn " + family, "Head", "Partner", "Storgata 5");
        assertThat(jonas.get("/people/" + anna + "/household").body()).contains("The " + family, "Bjorn " + family);
        assertThat(jonas.get("/households?q=" + family).body()).contains("The " + family, "Bjorn " + family);
    }

    @Test
    void one_lives_in_one_household_at_a_time() {
        var anna = add("Anna");
        make(anna, add("Bjorn"));

        var again = jonas.post("/households", "name", "Another", "member", anna.toString());

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Anna " + family + " lives in The " + family + " already.");
    }

    @Test
    void who_leaves_stays_in_the_past_and_may_move_in_elsewhere() {
        var anna = add("Anna");
        var bjorn = add("Bjorn");
        String household = make(anna, bjorn);

        String left = jonas.delete(household + "/members/" + bjorn).body();

        assertThat(left).contains("left on").contains("Bjorn " + family);
        assertThat(jonas.post("/households", "name", "Bjorn's own", "member", bjorn.toString())
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void making_a_household_is_undone_as_one_act() {
        var anna = add("Anna");
        String household = make(anna, add("Bjorn"));
        var shown = jonas.get("/parties/" + anna + "/history").body();

        jonas.post(shown.replaceFirst("(?s).*?(/changes/[0-9a-f-]{36}/undo).*", "$1"));

        assertThat(jonas.get(household).statusCode()).isEqualTo(404);
        assertThat(members(anna)).isEmpty();
    }

    @Test
    void two_members_of_one_household_who_become_one_live_there_once() {
        var anna = add("Anna");
        var twice = add("Anna");
        make(anna, twice);

        merge(anna, twice);

        assertThat(members(anna)).hasSize(1);
    }

    @Test
    void of_two_homes_the_one_of_the_person_who_stays_holds_and_taking_apart_brings_the_other_back() {
        var anna = add("Anna");
        var other = add("Anna");
        make(anna, add("Bjorn"));
        String theirs = make(other, add("Carl"));

        merge(anna, other);

        assertThat(members(anna)).hasSize(2).filteredOn(until -> until == null).hasSize(1);

        var shown = jonas.get("/parties/" + anna + "/history").body();
        jonas.post(shown.replaceFirst("(?s).*?(/changes/[0-9a-f-]{36}/undo).*", "$1"));

        assertThat(members(anna)).hasSize(1);
        assertThat(jonas.get(theirs).body()).contains("Anna " + family);
    }

    @Test
    void a_person_who_is_deleted_leaves_no_trace_in_the_household_until_it_is_undone() {
        var anna = add("Anna");
        var bjorn = add("Bjorn");
        String household = make(anna, bjorn);

        jonas.delete("/parties/" + bjorn);
        jonas.get("/people"); // which tells that it was done

        assertThat(jonas.get(household).body()).contains("Anna " + family).doesNotContain("Bjorn " + family);
    }

    @Test
    void the_page_tells_what_happened_with_any_member_once() {
        var anna = add("Anna");
        var bjorn = add("Bjorn");
        String household = make(anna, bjorn);
        say(anna, "Asked about the boiler " + family);
        say(bjorn, "Wants the invoice by post " + family);

        String page = jonas.get(household).body();

        assertThat(page.split("Asked about the boiler " + family, -1)).hasSize(2);
        assertThat(page).contains("Wants the invoice by post " + family);
    }

    @Test
    void the_list_of_people_names_the_household_and_is_filtered_by_it() {
        var anna = add("Anna");
        var carl = add("Carl");
        String household = make(anna, add("Bjorn"));

        String list = jonas.get("/people?columns=household&q=" + family).body();
        assertThat(list)
                .contains("<a class=\"link\" href=\"" + household + "\">The " + family + "</a>")
                .doesNotContain("/households/null");
        assertThat(people("household.name == \"The " + family + "\" && household.role == \"Head\""))
                .contains(anna.toString())
                .doesNotContain(carl.toString(), "Bjorn " + family);
        assertThat(people("name.contains(\"" + family + "\") && !has(household.name)"))
                .contains(carl.toString())
                .doesNotContain(anna.toString());
        assertThat(jonas.get("/lists/people/export.csv?columns=household&q=" + family)
                        .body())
                .contains("The " + family);
    }

    @Test
    void a_household_is_where_the_home_of_its_members_is() {
        var anna = atHome("Anna");
        String household = make(anna, add("Bjorn"));

        assertThat(households("location.within(20, \"Oslo, NO\")")).contains("The " + family);
        assertThat(households("location.within(20, \"Bergen, NO\")")).doesNotContain("The " + family);
        assertThat(jonas.get(household).body()).contains("59.913, 10.746</a> by the city");

        jonas.put(household + "/address", "of", "");
        assertThat(households("!has(location)")).contains("The " + family);
    }

    private String households(String filter) {
        return jonas.get("/households?q=" + family + "&filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8))
                .body();
    }

    private String people(String filter) {
        return jonas.get("/people?filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8))
                .body();
    }

    private void say(PartyId person, String text) {
        var answer = jonas.post("/interactions", "party", person.toString(), "kind", "note", "words", text);
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 303);
    }

    private List<LocalDate> members(PartyId person) {
        return db.select(HOUSEHOLD_MEMBER.UNTIL)
                .from(HOUSEHOLD_MEMBER)
                .where(HOUSEHOLD_MEMBER.PARTY_ID.eq(person))
                .fetch(HOUSEHOLD_MEMBER.UNTIL);
    }

    private void merge(PartyId stays, PartyId goes) {
        var answer = jonas.post("/parties/" + stays + "/merge", "with", goes.toString());
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 303);
    }

    private String make(PartyId head, PartyId partner) {
        var address = db.select(ADDRESS.ID)
                .from(ADDRESS)
                .where(ADDRESS.PARTY_ID.eq(head))
                .fetchOptional(ADDRESS.ID)
                .map(UUID::toString)
                .orElse("");
        var answer = jonas.post(
                "/households",
                "name",
                "The " + family,
                "member",
                head.toString(),
                "role-" + head,
                "HEAD",
                "member",
                partner.toString(),
                "role-" + partner,
                "PARTNER",
                "address",
                address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private PartyId atHome(String given) {
        var person = add(given);
        jonas.post(
                "/parties/" + person + "/addresses",
                "country",
                "NO",
                "STREET",
                "Storgata 5",
                "POSTCODE",
                "0155",
                "LOCALITY",
                "Oslo",
                "label",
                "home");
        return person;
    }

    private PartyId add(String given) {
        var answer = jonas.post("/people", "name", given + " " + family);
        assertThat(answer.statusCode()).isEqualTo(303);
        return PartyId.of(
                answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*/([0-9a-f-]{36}).*", "$1"));
    }
}
