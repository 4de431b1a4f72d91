package rapport.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.customers.consent.Purposes;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// Files that say whether people may be contacted.
@RunningRapport
class ConsentImportTest {
    private static final String HEADER =
            "Given name,Family name,E-mail,Fileletter,Do not call,Consent date,Consent source,Consent text";

    private final Desk desk;
    private final Purposes purposes;
    private final House house;
    private final DSLContext db;
    private Browser clerk;

    ConsentImportTest(Desk desk, Purposes purposes, House house, DSLContext db) {
        this.desk = desk;
        this.purposes = purposes;
        this.house = house;
        this.db = db;
    }

    @BeforeEach
    void there_is_something_to_agree_to() {
        clerk = house.administrator();
        if (purposes.called("Fileletter").isEmpty()) {
            clerk.post("/settings/consent/purposes", "name", "Fileletter", "basis", "CONSENT", "wording", "Write me");
        }
    }

    @Test
    void what_people_agreed_to_is_written_with_its_proof() {
        var account = desk.people(
                "ci1.csv",
                HEADER,
                "Ida,Consenting,ida@ci1.example,yes,,2024-05-06,web form,I want the letter",
                "Udo,Refusing,udo@ci1.example,no,TRUE,,Annual fair 2023,",
                "Ole,Silent,ole@ci1.example,n/a,false,,,");

        assertThat(words(account, 0))
                .containsExactly(
                        "EMAIL fileletter OPTED_IN FORM 2024-05-06 “I want the letter” Import of ci1.csv, line 2");
        assertThat(words(account, 1)).hasSize(2);
        assertThat(words(account, 1).getFirst())
                .startsWith("EMAIL fileletter OPTED_OUT IMPORT")
                .endsWith("“” Import of ci1.csv, line 3: Annual fair 2023");
        assertThat(words(account, 1).getLast()).startsWith("PHONE - OPTED_OUT");
        assertThat(words(account, 2)).isEmpty();
        assertThat(desk.count(
                        "select count(*) from customers.consent where party_id = any(?) and recorded_by is null",
                        (Object) desk.parties(account.id()).toArray(UUID[]::new)))
                .isZero();
    }

    @Test
    void a_refusal_is_not_overwritten_by_consent_that_is_older_or_says_no_day() {
        var first = desk.people("ci2.csv", HEADER, "Ada,Refused,ada@ci2.example,no,,2024-05-06,,");
        var undated = desk.people("ci2.csv", HEADER, "Ada,Refused,ada@ci2.example,yes,,,,");
        var older = desk.people("ci2.csv", HEADER, "Ada,Refused,ada@ci2.example,yes,,2023-01-01,,");

        assertThat(holding(first)).isEqualTo("OPTED_OUT");
        assertThat(undated.unchanged()).isEqualTo(1);
        assertThat(reasons(undated))
                .containsExactly("They refused on 6 May 2024, and the file does not say when they agreed.");
        assertThat(reasons(older)).containsExactly("They refused on 6 May 2024, and the file has nothing newer.");

        var newer = desk.people("ci2.csv", HEADER, "Ada,Refused,ada@ci2.example,yes,,2024-06-01,,");
        assertThat(newer.updated()).isEqualTo(1);
        assertThat(holding(first)).isEqualTo("OPTED_IN");
        assertThat(words(first, 0)).hasSize(2);

        clerk.post("/changes/" + newer.id() + "/undo");
        assertThat(holding(first)).isEqualTo("OPTED_OUT");
        assertThat(words(first, 0)).hasSize(1);
    }

    @Test
    void a_refusal_counts_unless_they_agreed_after_it() {
        var first = desk.people("ci3.csv", HEADER, "Bea,Agreed,bea@ci3.example,yes,,2024-05-06,,");
        var older = desk.people("ci3.csv", HEADER, "Bea,Agreed,bea@ci3.example,no,,2023-05-06,,");
        assertThat(holding(first)).isEqualTo("OPTED_IN");
        assertThat(reasons(older).getFirst()).contains("older than what they said on 6 May 2024");

        desk.people("ci3.csv", HEADER, "Bea,Agreed,bea@ci3.example,unsubscribed,,,,");
        assertThat(holding(first)).isEqualTo("OPTED_OUT");
    }

    @Test
    void what_cannot_be_understood_says_nothing_and_is_told_with_its_row() {
        var account = desk.people(
                "ci4.csv",
                HEADER,
                "Cleo,Maybe,cleo@ci4.example,perhaps,,2024-05-06,,",
                "Dan,Badday,dan@ci4.example,yes,,31.31.2024,,",
                "Eve,Tomorrow,eve@ci4.example,yes,,2199-01-01,,",
                "Fred,Script,fred@ci4.example,\"<script>alert(1)</script>\",,,,");

        assertThat(account.created()).isEqualTo(4);
        assertThat(words(account, 0)).isEmpty();
        assertThat(words(account, 1)).hasSize(1);
        assertThat(words(account, 2)).isEmpty();
        assertThat(words(account, 3)).isEmpty();
        assertThat(reasons(account))
                .containsExactly(
                        "Fileletter: “perhaps” is neither yes nor no, so it says nothing.",
                        "Consent date: “31.31.2024” is no day, so it says nothing.",
                        "Nobody can have said this in the future: choose today or an earlier day.",
                        "Fileletter: “<script>alert(1)</script>” is neither yes nor no, so it says nothing.");
        assertThat(clerk.get("/imports/" + account.id()).body())
                .contains("neither yes nor no")
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void of_two_rows_about_one_person_the_later_word_holds_and_an_import_that_is_undone_leaves_none() {
        var account = desk.people(
                "ci5.csv",
                HEADER,
                "Gil,Twice,gil@ci5.example,yes,,2024-05-06,,",
                "Gil,Twice,gil@ci5.example,no,,2024-07-01,,",
                "Gil,Twice,gil@ci5.example,yes,,2024-06-01,,");
        assertThat(words(account, 0)).hasSize(2);
        assertThat(holding(account)).isEqualTo("OPTED_OUT");
        UUID gil = desk.parties(account.id()).getFirst();

        clerk.post("/changes/" + account.id() + "/undo");

        assertThat(desk.count("select count(*) from customers.consent where party_id = ?", gil))
                .isZero();
    }

    private String holding(ImportAccount account) {
        return db.fetchSingle(
                        "select standing from customers.consent where party_id = ? and channel = 'EMAIL' and until is null",
                        desk.parties(account.id()).getFirst())
                .get(0, String.class);
    }

    private List<String> words(ImportAccount account, int row) {
        return db.fetch("""
                        select concat_ws(' ', c.channel, coalesce(p.key, '-'), c.standing, c.given, (c.since + interval '12 hours')::date,
                                         '“' || c.wording || '”', c.remark)
                          from customers.consent c left join customers.purpose p on p.id = c.purpose_id
                         where c.party_id = ? order by c.channel, c.since
                        """, desk.parties(account.id()).get(row)).getValues(0, String.class);
    }

    private List<String> reasons(ImportAccount account) {
        return db.fetch(
                        "select reason from intake.source_record where import_id = ? and reason <> '' order by row_number",
                        account.id().value())
                .getValues(0, String.class);
    }
}
