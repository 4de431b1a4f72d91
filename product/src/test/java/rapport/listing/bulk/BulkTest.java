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
