package rapport.timeline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.Accounts;
import rapport.access.Viewer;
import rapport.access.Viewers;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.Sources;
import rapport.customers.facts.EmploymentFact;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.PersonName;
import rapport.customers.keeping.CreateParties;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import rapport.timeline.Channel;
import rapport.timeline.Direction;
import rapport.timeline.InteractionKind;
import rapport.timeline.NewInteraction;
import rapport.timeline.PastInteraction;
import rapport.timeline.RecordInteraction;

@RunningRapport
class TimelineOnPageTest {
    private final Browser browser;
    private final CreateParties create;
    private final Parties parties;
    private final Sources sources;
    private final RecordInteraction record;
    private final Viewer viewer;
    private PartyId amara;

    TimelineOnPageTest(
            House house,
            CreateParties create,
            Parties parties,
            Sources sources,
            RecordInteraction record,
            Accounts accounts,
            Viewers viewers) {
        this.browser = house.administrator();
        this.create = create;
        this.parties = parties;
        this.sources = sources;
        this.record = record;
        this.viewer = viewers.of(accounts.firstAdministrator().orElseThrow()).orElseThrow();
    }

    @BeforeEach
    void amara_is_here() {
        amara = create.one(
                new PersonFacts(
                        PersonName.ofParts("", "Amara", "", "Okafor", "", null),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new EmploymentFact("Halden " + UUID.randomUUID(), "Buyer", "")),
                        ""),
                sources.named("Typed in"),
                viewer);
    }

    @Test
    void what_is_written_down_stands_on_the_page_at_once() {
        var answer =
                say("kind", "call", "minutes", "12", "words", "Line 3 goes live.\nIn April.", "outcome", "reached");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("HX-Trigger").orElseThrow()).contains("Call saved");
        assertThat(answer.body()).contains("called, 12 minutes", "Line 3 goes live.\nIn April.", "chip yes\">reached");
        assertThat(browser.get("/people/" + amara).body()).contains("Line 3 goes live.");
    }

    @Test
    void words_with_html_are_shown_as_words() {
        var answer = say("kind", "note", "words", "<script>alert(1)</script> 🎉 שלום");

        assertThat(answer.body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; 🎉 שלום")
                .doesNotContain("<script>");
    }

    @Test
    void a_refusal_keeps_what_was_typed_and_says_what_is_wrong_beside_it() {
        var answer = say("kind", "call", "minutes", "-3", "words", "Kept words", "when", "2999-01-01T10:00");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("HX-Retarget")).contains("#say");
        assertThat(answer.body()).contains("Kept words", "say-minutes-problem", "say-when-problem", "This lies ahead");
        assertThat(timeline("").body()).doesNotContain("Kept words");
    }

    @Test
    void without_a_script_the_form_leads_back_to_the_page() {
        var answer = browser.post("/interactions", "party", amara.toString(), "kind", "note", "words", "By hand");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/people/" + amara);
    }

    @Test
    void older_touches_follow_until_the_first_one() {
        record.many(
                IntStream.range(0, 70)
                        .mapToObj(n -> new PastInteraction(note("Touch number " + n + ".", n * 5), "Clara Lindqvist"))
                        .toList(),
                viewer.id());

        String all = "";
        String path = "/interactions?party=" + amara;
        int pages = 0;
        while (!path.isEmpty()) {
            String body = browser.get(path, "HX-Request", "true").body();
            all += body;
            pages++;
            var older = Pattern.compile("hx-get=\"([^\"]*after=[^\"]*)\"").matcher(body);
            path = older.find() ? older.group(1).replace("&amp;", "&") : "";
        }
        assertThat(pages).isEqualTo(3);
        for (int n = 0; n < 70; n++) {
            assertThat(all).containsOnlyOnce("Touch number " + n + ".");
        }
        assertThat(Pattern.compile("<h3 class=\"day\">([^<]*)")
                        .matcher(all)
                        .results()
                        .map(found -> found.group(1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_timeline_is_narrowed_to_a_channel_and_to_words() {
        say("kind", "call", "words", "About the grippers");
        say("kind", "letter", "subject", "Price list");

        assertThat(timeline("&way=PHONE").body()).contains("grippers").doesNotContain("Price list");
        assertThat(timeline("&q=price").body()).contains("Price list").doesNotContain("About the grippers");
        assertThat(timeline("&way=WEB").body()).contains("Nothing like that");
    }

    @Test
    void words_are_found_whatever_their_accents() {
        say("kind", "note", "words", "Déjà vu at the Café Sørensen");

        assertThat(timeline("&q=deja").body()).contains("Déjà vu");
        assertThat(timeline("&q=CAF%C3%89+sorensen").body()).contains("Déjà vu");
        assertThat(timeline("&q=cafes").body()).doesNotContain("Déjà vu");
    }

    @Test
    void on_the_page_of_an_organisation_one_says_with_whom_one_spoke() {
        PartyId halden = parties.employersOf(List.of(amara)).getFirst();
        assertThat(browser.get("/organisations/" + halden).body())
                .containsPattern("name=\"with\" value=\"" + amara + "\"[^>]*>Amara Okafor");

        browser.post(
                "/interactions",
                "party",
                halden.toString(),
                "with",
                amara.toString(),
                "kind",
                "call",
                "words",
                "On line 3.");

        assertThat(browser.get("/people/" + amara).body()).contains("On line 3.");
        assertThat(browser.get("/organisations/" + halden).body()).contains("On line 3.", "Amara Okafor");
    }

    @Test
    void one_touch_has_an_address_of_its_own() {
        var link = Pattern.compile("href=\"(/interactions/[^\"?]+)\"")
                .matcher(say("kind", "call", "words", "Just this").body());
        assertThat(link.find()).isTrue();

        assertThat(browser.get(link.group(1)).body()).contains("Just this", "Amara Okafor");
        assertThat(browser.get("/interactions/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_timeline_of_nobody_is_not_here() {
        assertThat(browser.get("/interactions?party=" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/interactions?party=x").statusCode()).isEqualTo(400);
    }

    private NewInteraction note(String words, int daysAgo) {
        return new NewInteraction(
                InteractionKind.NOTE,
                Channel.OTHER,
                Direction.INTERNAL,
                Instant.now().minus(Duration.ofDays(daysAgo)),
                null,
                "",
                words,
                "",
                "",
                null,
                List.of(amara),
                null);
    }

    private HttpResponse<String> timeline(String more) {
        return browser.get("/interactions?party=" + amara + more, "HX-Request", "true");
    }

    private HttpResponse<String> say(String... fields) {
        var form = new StringBuilder("party=" + amara);
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&')
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return browser.send(
                "POST", "/interactions", form.toString(), "Sec-Fetch-Site", "same-origin", "HX-Request", "true");
    }
}
