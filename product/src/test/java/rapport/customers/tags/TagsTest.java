package rapport.customers.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.PARTY_TAG;
import static rapport.customers.db.Tables.TAG;
import static rapport.journal.db.Tables.CHANGE_SET;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.customers.PartyId;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

@RunningRapport
class TagsTest {
    private final House house;
    private final DSLContext db;
    private Browser jonas;

    TagsTest(House house, DSLContext db) {
        this.house = house;
        this.db = db;
        this.jonas = house.visitor();
    }

    @BeforeEach
    void sign_in() {
        jonas = house.administrator();
    }

    @Test
    void a_new_word_is_a_tag_that_lists_show_and_filters_find() {
        String amara = person("Amara Tagged");

        tag(amara, "Trade fair 2026");

        assertThat(jonas.get("/people/" + amara).body()).contains("Trade fair 2026");
        assertThat(jonas.get("/people?columns=name,tags&filter=" + encoded("tags == \"Trade fair 2026\""))
                        .body())
                .contains("Amara Tagged", "chip tag hue-");
        assertThat(jonas.get("/people?filter=" + encoded("tags == \"trade_fair_2026\""))
                        .body())
                .contains("Amara Tagged");
        assertThat(jonas.get("/parties/" + amara + "/history").body()).contains("Trade fair 2026");
    }

    @Test
    void the_same_word_in_capitals_is_the_same_tag() {
        String amara = person("Amara Capital");
        tag(amara, "quiet");

        tag(amara, "QUIET");

        assertThat(tagsOf(amara)).containsExactly("quiet");
    }

    @Test
    void a_tag_that_is_taken_away_comes_back_by_undo() {
        String amara = person("Amara Untagged");
        tag(amara, "Comes back");
        jonas.delete("/parties/" + amara + "/tags/" + id("Comes back"));
        assertThat(tagsOf(amara)).isEmpty();

        undo();

        assertThat(tagsOf(amara)).containsExactly("Comes back");
    }

    @Test
    void merged_tags_are_one_and_apart_again_by_undo() {
        String amara = person("Amara Merged");
        String bo = person("Bo Merged");
        tag(amara, "Golfer");
        tag(bo, "Plays golf");
        jonas.post("/settings/tags/" + id("Plays golf") + "/merger", "into", id("Golfer"));
        assertThat(tagsOf(bo)).containsExactly("Golfer");

        undo();

        assertThat(tagsOf(amara)).containsExactly("Golfer");
        assertThat(tagsOf(bo)).containsExactly("Plays golf");
    }

    @Test
    void a_renamed_tag_is_still_found_by_old_rules() {
        String amara = person("Amara Renamed");
        tag(amara, "Likes boats");

        jonas.put("/settings/tags/" + id("Likes boats"), "name", "Sails", "hue", "3");

        assertThat(tagsOf(amara)).containsExactly("Sails");
        assertThat(jonas.get("/people?filter=" + encoded("tags == \"likes_boats\""))
                        .body())
                .contains("Amara Renamed");
    }

    private void tag(String party, String name) {
        var answer = jonas.post("/parties/" + party + "/tags", "name", name);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private void undo() {
        var last = db.select(CHANGE_SET.ID)
                .from(CHANGE_SET)
                .orderBy(CHANGE_SET.ID.desc())
                .limit(1)
                .fetchSingle(CHANGE_SET.ID);
        jonas.post("/changes/" + last + "/undo");
    }

    private List<String> tagsOf(String party) {
        return db.select(TAG.NAME)
                .from(PARTY_TAG)
                .join(TAG)
                .on(TAG.ID.eq(PARTY_TAG.TAG_ID))
                .where(PARTY_TAG.PARTY_ID.eq(PartyId.of(party)))
                .orderBy(TAG.NAME)
                .fetch(TAG.NAME);
    }

    private String id(String name) {
        return db.select(TAG.ID)
                .from(TAG)
                .where(TAG.NAME.eq(name))
                .fetchSingle(TAG.ID)
                .toString();
    }

    private String person(String name) {
        jonas.post("/people", "name", name);
        return db.select(PARTY.ID)
                .from(PARTY)
                .where(PARTY.NAME.eq(name))
                .fetchSingle(PARTY.ID)
                .toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
