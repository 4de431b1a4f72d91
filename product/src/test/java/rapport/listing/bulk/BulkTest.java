package rapport.listing.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.listing.db.Tables.BULK;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

@RunningRapport
class BulkTest {
    private static final Pattern TICK = Pattern.compile("name=\"tick\" value=\"([^\"]+)\"");

    private final House house;
    private final DSLContext db;
    private Browser clara;
    private String word;

    BulkTest(House house, DSLContext db) {
        this.house = house;
        this.db = db;
    }

    @BeforeEach
    void threePeopleOfWhomOneIsAClient() {
        clara = house.administrator();
        word = "Bulk" + Long.toString(System.nanoTime(), 36).replaceAll("\\d", "");
        clara.post("/people", "name", word + " Anker", "role", "CLIENT");
        clara.post("/people", "name", word + " Bakke");
        clara.post("/people", "name", word + " Corell");
    }

    @Test
    void ticked_records_are_changed_and_the_others_are_told_why_not() {
        apply("/lists/people/bulk/add-role", "answer=CLIENT&" + ticks());
        assertThat(last()).isEqualTo("2 done, 1 skipped, 0 refused");
        assertThat(clara.get("/people?q=" + word).body().split("chip yes\">Client<", -1))
                .hasSize(4);
    }

    @Test
    void all_that_match_are_changed_wherever_they_stand() {
        apply("/lists/people/bulk/end-role?q=" + word, "answer=CLIENT&everybody=true");
        assertThat(last()).isEqualTo("1 done, 2 skipped, 0 refused");
        assertThat(clara.get("/people?q=" + word).body()).doesNotContain("chip yes\">Client<");
    }

    @Test
    void nothing_begins_without_records_or_with_a_wrong_answer() {
        assertThat(apply("/lists/people/bulk/add-role", "answer=CLIENT")).isEqualTo(422);
        assertThat(apply("/lists/people/bulk/add-role", "answer=KING&" + ticks()))
                .isEqualTo(422);
        assertThat(apply("/lists/people/bulk/language", "answer=Klingonese&" + ticks()))
                .isEqualTo(422);
        assertThat(apply("/lists/people/bulk/no-such-act", ticks())).isEqualTo(404);
    }

    @Test
    void ticked_records_are_given_to_a_colleague() {
        var owner = house.employAs("Member");
        assertThat(apply("/lists/people/bulk/owner", "answer=" + owner + "&" + ticks()))
                .isEqualTo(303);
        assertThat(last()).isEqualTo("3 done, 0 skipped, 0 refused");
        assertThat(clara.get("/people?q=" + word + "&filter=owner%20%3D%3D%20%22" + owner + "%22")
                        .body())
                .contains(word + " Bakke");
        apply("/lists/people/bulk/owner", "answer=" + owner + "&" + ticks());
        assertThat(last()).isEqualTo("0 done, 3 skipped, 0 refused");
        assertThat(apply("/lists/people/bulk/owner", "answer=nobody-of-ours&" + ticks()))
                .isEqualTo(422);
    }

    @Test
    void ticked_records_are_deleted_after_somebody_read_how_many_they_are() {
        assertThat(clara.get("/lists/people/bulk/delete?" + ticks()).body()).contains("Delete: 3 people");
        apply("/lists/people/bulk/delete", ticks());
        assertThat(last()).isEqualTo("3 done, 0 skipped, 0 refused");
        assertThat(clara.get("/people?q=" + word).body()).doesNotContain(word + " Bakke");
    }

    @Test
    void who_may_change_many_but_not_delete_deletes_none() {
        String ticks = ticks();
        var rep = house.browserOf(house.employAs("Sales representative"));
        assertThat(rep.get("/people").body()).contains("bulk/owner").doesNotContain("bulk/delete");
        assertThat(rep.send("POST", "/lists/people/bulk/delete", ticks, "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(403);
        assertThat(rep.send(
                                "POST",
                                "/lists/people/bulk/add-role",
                                "answer=PARTNER&" + ticks,
                                "Sec-Fetch-Site",
                                "same-origin")
                        .statusCode())
                .as("none of these are theirs")
                .isEqualTo(422);
    }

    private int apply(String path, String form) {
        return clara.send("POST", path, form, "Sec-Fetch-Site", "same-origin").statusCode();
    }

    private String ticks() {
        return TICK.matcher(clara.get("/people?q=" + word).body())
                .results()
                .map(tick -> "tick=" + tick.group(1))
                .collect(Collectors.joining("&"));
    }

    private String last() {
        return db.selectFrom(BULK)
                .orderBy(BULK.ID.desc())
                .limit(1)
                .fetchSingle(row ->
                        row.getDone() + " done, " + row.getSkipped() + " skipped, " + row.getRefused() + " refused");
    }
}
