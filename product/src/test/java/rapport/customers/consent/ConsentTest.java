package rapport.customers.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.customers.db.Tables.PARTY;
import static rapport.journal.db.Tables.CHANGE_SET;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.Accounts;
import rapport.access.tokens.TokenScope;
import rapport.access.tokens.Tokens;
import rapport.customers.PartyId;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.Program;
import rapport.testing.RunningRapport;
import rapport.testing.TurnableClock;

@RunningRapport
class ConsentTest {
    private static final Pattern LINK = Pattern.compile("/agreement/([\\w-]+)");

    private final House house;
    private final DSLContext db;
    private final MayContact may;
    private final Purposes purposes;
    private final Tokens tokens;
    private final Accounts accounts;
    private final TurnableClock time;
    private final Clock clock;
    private Browser jonas;
    private String newsletter = "";

    ConsentTest(
            House house,
            DSLContext db,
            MayContact may,
            Purposes purposes,
            Tokens tokens,
            Accounts accounts,
            TurnableClock time,
            Clock clock) {
        this.house = house;
        this.db = db;
        this.may = may;
        this.purposes = purposes;
        this.tokens = tokens;
        this.accounts = accounts;
        this.time = time;
        this.clock = clock;
        this.jonas = house.visitor();
    }

    @BeforeEach
    void there_is_a_newsletter() {
        jonas = house.administrator();
        if (purposes.called("Consenter").isEmpty()) {
            jonas.post(
                    "/settings/consent/purposes",
                    "name",
                    "Consenter",
                    "basis",
                    "CONSENT",
                    "wording",
                    "One mail a month about our machines.");
        }
        newsletter = purposes.called("Consenter").orElseThrow().id().toString();
    }

    @Test
    void an_agreement_stands_on_the_page_with_its_proof_and_is_gone_by_undo() {
        String amara = person("Amara Agreed");
        said(amara, newsletter, "EMAIL", "OPTED_IN", "2025-02-03");

        assertThat(page(amara))
                .contains("Consenter by e-mail", "Agreed", "by letter on 3 Feb 2025, written down by Jonas Berg");
        assertThat(asked(amara, ContactChannel.EMAIL)).isInstanceOf(Permission.Allowed.class);
        assertThat(jonas.get("/parties/" + amara + "/history").body()).contains("Agreed (E-mail)");

        undo();

        assertThat(asked(amara, ContactChannel.EMAIL)).isInstanceOf(Permission.Forbidden.class);
    }

    @Test
    void the_next_word_ends_the_one_before_and_overwrites_nothing() {
        String bo = person("Bo Changed");
        said(bo, newsletter, "EMAIL", "OPTED_IN", "2025-02-03");
        said(bo, newsletter, "EMAIL", "OPTED_OUT", "2025-06-01");
        said(bo, newsletter, "EMAIL", "OPTED_IN", "2025-04-01");

        assertThat(page(bo))
                .contains(
                        "by letter on 1 Jun 2025, written",
                        "by letter on 3 Feb 2025 until 1 Apr 2025",
                        "by letter on 1 Apr 2025 until 1 Jun 2025");
        assertThat(asked(bo, ContactChannel.EMAIL)).isInstanceOf(Permission.Forbidden.class);
    }

    @Test
    void whoever_wants_no_calls_is_not_called_until_they_take_it_back() {
        String cai = person("Cai Uncalled");
        said(cai, newsletter, "PHONE", "OPTED_IN", "2025-02-03");
        said(cai, "", "PHONE", "OPTED_OUT", "2025-03-01");

        assertThat(asked(cai, ContactChannel.PHONE).why()).isEqualTo("Do not call: said by letter on 1 Mar 2025.");

        said(cai, "", "PHONE", "LIFTED", "2025-05-01");

        assertThat(asked(cai, ContactChannel.PHONE)).isInstanceOf(Permission.Allowed.class);
    }

    @Test
    void a_link_confirms_once_and_looking_at_it_confirms_nothing() {
        String dana = person("Dana Doubled");
        String link = link(said(dana, newsletter, "EMAIL", "ASKED", ""));
        Browser customer = house.visitor();

        assertThat(customer.get(link).body())
                .contains("One mail a month about our machines.")
                .doesNotContain("Dana");
        assertThat(asked(dana, ContactChannel.EMAIL)).isInstanceOf(Permission.Forbidden.class);
        assertThat(customer.post(link, "answer", "yes").statusCode()).isEqualTo(200);

        assertThat(asked(dana, ContactChannel.EMAIL).why()).contains("by the link that we gave");
        assertThat(customer.post(link, "answer", "no").statusCode()).isEqualTo(410);
        assertThat(asked(dana, ContactChannel.EMAIL)).isInstanceOf(Permission.Allowed.class);
        assertThat(page(dana)).contains("from Confirmation link");
    }

    @Test
    void a_link_is_too_old_after_thirty_days_and_dead_once_they_said_no() {
        String eli = person("Eli Late");
        String link = link(said(eli, newsletter, "EMAIL", "ASKED", ""));
        time.pass(Duration.ofDays(31));

        assertThat(house.visitor().get(link).statusCode()).isEqualTo(410);

        jonas = house.administrator();
        String again = link(said(eli, newsletter, "EMAIL", "ASKED", ""));
        time.pass(Duration.ofDays(1));
        said(eli, newsletter, "EMAIL", "OPTED_OUT", "");
        assertThat(house.visitor().post(again, "answer", "yes").statusCode()).isEqualTo(410);
    }

    @Test
    void nobody_is_contacted_for_a_purpose_that_is_retired_and_its_proof_stays() {
        jonas.post("/settings/consent/purposes", "name", "Retiring", "basis", "CONSENT");
        String retiring = purposes.called("Retiring").orElseThrow().id().toString();
        String fay = person("Fay Retired");
        said(fay, retiring, "EMAIL", "OPTED_IN", "2025-02-03");

        jonas.delete("/settings/consent/purposes/" + retiring);
        assertThat(purposes.called("Retiring")).as("is kept with its proof").isPresent();
        jonas.post("/settings/consent/purposes/" + retiring + "/retirement");

        assertThat(may.ask(PartyId.of(fay), PurposeId.of(retiring), ContactChannel.EMAIL, clock.instant(), Locale.UK))
                .isInstanceOf(Permission.Forbidden.class);
        assertThat(page(fay)).contains("Retiring by e-mail");
    }

    @Test
    void after_a_merge_a_refusal_of_either_holds_with_its_proof() {
        String stays = person("Gil Merging");
        String goes = person("G. Merging");
        said(goes, newsletter, "EMAIL", "OPTED_OUT", "2025-01-01");
        said(stays, newsletter, "EMAIL", "OPTED_IN", "2025-06-01");
        said(goes, newsletter, "LETTER", "OPTED_IN", "2025-06-01");

        jonas.post("/parties/" + stays + "/merge", "with", goes);

        assertThat(asked(stays, ContactChannel.EMAIL).why()).contains("1 Jan 2025");
        assertThat(asked(stays, ContactChannel.LETTER)).isInstanceOf(Permission.Allowed.class);
        undo();
        assertThat(asked(stays, ContactChannel.EMAIL)).isInstanceOf(Permission.Allowed.class);
        assertThat(asked(goes, ContactChannel.LETTER)).isInstanceOf(Permission.Allowed.class);
    }

    @Test
    void whoever_is_deleted_is_deleted_with_what_they_said_and_comes_back_with_it() {
        String hal = person("Hal Deleted");
        said(hal, newsletter, "EMAIL", "OPTED_IN", "2025-02-03");
        jonas.put("/parties/" + hal + "/contact/preferences", "channel", "PHONE", "zone", "Asia/Tokyo");

        jonas.delete("/parties/" + hal);
        undo();

        assertThat(page(hal))
                .contains("Consenter by e-mail", "Best reached by phone", "Lives by the time of Asia/Tokyo");
    }

    @Test
    void a_list_asks_exactly_what_the_channel_asks() {
        String jan = person("Jan Listed");
        String kim = person("Kim Listed");
        String liv = person("Liv Listed");
        said(jan, newsletter, "EMAIL", "OPTED_IN", "2025-02-03");
        said(kim, newsletter, "EMAIL", "OPTED_IN", "2025-02-03");
        said(kim, "", "EMAIL", "OPTED_OUT", "2025-02-04");

        assertThat(found("may_email == \"consenter\" && contains(name, \"Listed\")"))
                .contains(jan)
                .doesNotContain(kim, liv);
        assertThat(found("refuses == \"E-mail\"")).contains(kim).doesNotContain(jan, liv);
    }

    @Test
    void whoever_gets_a_suppressed_address_later_is_suppressed_too() {
        var answer = jonas.post(
                "/settings/consent/suppressions",
                "name",
                "Robinson",
                "lines",
                "Mia@Suppressed.example\n\nnonsense\n@barred-firm.example\nmia@suppressed.example;again");
        assertThat(answer.body()).contains("2 taken, 1 stood on “Robinson” already, 1 refused", "line 2:");
        String mia = person("Mia Suppressed");
        said(mia, newsletter, "EMAIL", "OPTED_IN", "2025-02-03");
        assertThat(asked(mia, ContactChannel.EMAIL)).isInstanceOf(Permission.Allowed.class);

        jonas.post("/parties/" + mia + "/identifiers", "kind", "EMAIL", "value", "mia@suppressed.example");

        assertThat(asked(mia, ContactChannel.EMAIL).why())
                .isEqualTo("mia@suppressed.example is on the list “Robinson”.");
        assertThat(found("may_email == \"consenter\"")).doesNotContain(mia);
    }

    @Test
    void a_program_tells_and_asks_the_same() {
        String nia = person("Nia Programmed");
        Program program = house.program(tokens.make(
                        accounts.firstAdministrator().orElseThrow(), "Consenter", TokenScope.WRITE, Optional.empty())
                .text());

        var told = program.send(
                "POST",
                "/api/v1/parties/" + nia + "/consents",
                "{\"purpose\": \"consenter\", \"channel\": \"EMAIL\", \"standing\": \"OPTED_IN\","
                        + " \"given\": \"FORM\", \"since\": \"2025-02-03T10:00:00Z\", \"remark\": \"Form 17\"}");

        assertThat(told.statusCode()).as(told.body()).isEqualTo(201);
        assertThat(told.headers().firstValue("ETag")).isPresent();
        assertThat(program.get("/api/v1/parties/" + nia + "/consents").body()).contains("Form 17", "OPTED_IN");
        assertThat(program.get("/api/v1/parties/" + nia + "/permission?purpose=Consenter&channel=EMAIL")
                        .body())
                .contains("ALLOWED", "said on a form on 3 Feb 2025");
        assertThat(program.send("POST", "/api/v1/parties/" + nia + "/consents", "{\"channel\": \"SMOKE\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void what_cannot_be_is_refused_with_what_to_do() {
        String ida = person("Ida Refused");

        assertThat(said(ida, "", "EMAIL", "OPTED_IN", "").body()).contains("To everything one can only say no");
        assertThat(said(ida, newsletter, "EMAIL", "OPTED_IN", "2999-01-01").body())
                .contains("in the future");
        assertThat(jonas.put("/parties/" + ida + "/contact/preferences", "from", "20:00")
                        .body())
                .contains("fill in both, or neither");
    }

    private String found(String filter) {
        return jonas.get("/people?filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8))
                .body();
    }

    private String page(String party) {
        return jonas.get("/parties/" + party + "/contact").body();
    }

    private Permission asked(String party, ContactChannel channel) {
        return may.ask(PartyId.of(party), PurposeId.of(newsletter), channel, clock.instant(), Locale.UK);
    }

    private HttpResponse<String> said(String party, String purpose, String channel, String standing, String on) {
        return jonas.post(
                "/parties/" + party + "/contact/consents",
                "purpose",
                purpose,
                "channel",
                channel,
                "standing",
                standing,
                "given",
                "LETTER",
                "on",
                on);
    }

    private static String link(HttpResponse<String> answer) {
        Matcher link = LINK.matcher(answer.body());
        assertThat(link.find()).as(answer.body()).isTrue();
        return link.group();
    }

    private void undo() {
        var last = db.select(CHANGE_SET.ID)
                .from(CHANGE_SET)
                .orderBy(CHANGE_SET.ID.desc())
                .limit(1)
                .fetchSingle(CHANGE_SET.ID);
        jonas.post("/changes/" + last + "/undo");
    }

    private String person(String name) {
        jonas.post("/people", "name", name);
        return db.select(PARTY.ID)
                .from(PARTY)
                .where(PARTY.NAME.eq(name))
                .fetchSingle(PARTY.ID)
                .toString();
    }
}
