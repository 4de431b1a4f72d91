package rapport.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.Viewer;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.Sources;
import rapport.customers.facts.EmploymentFact;
import rapport.customers.facts.OrganisationFacts;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.PersonName;
import rapport.customers.keeping.CreateParties;
import rapport.journal.ChangeSets;
import rapport.journal.NamedAct;
import rapport.journal.Source;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import rapport.web.NotFound;
import tools.jackson.databind.json.JsonMapper;

@RunningRapport
class RecordInteractionTest {
    private final RecordInteraction record;
    private final Interactions interactions;
    private final Parties parties;
    private final CreateParties create;
    private final Sources sources;
    private final ChangeSets changeSets;
    private final JsonMapper json;
    private final DSLContext db;
    private final Viewer viewer;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    private PartyId amara;
    private PartyId halden;

    RecordInteractionTest(
            RecordInteraction record,
            Interactions interactions,
            Parties parties,
            CreateParties create,
            Sources sources,
            ChangeSets changeSets,
            JsonMapper json,
            DSLContext db,
            House house) {
        this.record = record;
        this.interactions = interactions;
        this.parties = parties;
        this.create = create;
        this.sources = sources;
        this.changeSets = changeSets;
        this.json = json;
        this.db = db;
        this.viewer = house.firstAdministrator();
    }

    @BeforeEach
    void amara_works_for_halden() {
        String organisation = "Halden " + UUID.randomUUID();
        var source = sources.named("Typed in");
        halden = create.one(
                new OrganisationFacts(organisation, "", "", List.of(), List.of(), List.of(), ""), source, viewer);
        amara = create.one(
                new PersonFacts(
                        PersonName.ofParts("", "Amara", "", "Okafor", "", null),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new EmploymentFact(organisation, "Buyer", "")),
                        ""),
                source,
                viewer);
    }

    @Test
    void it_stands_on_the_timeline_of_the_person_and_of_the_organisation_at_once() {
        var id = recorded(Told.call(now, amara));

        assertThat(ids(amara)).containsExactly(id);
        assertThat(ids(halden)).containsExactly(id);
        var view = interactions.find(id, viewer).orElseThrow();
        assertThat(view.parties()).extracting(Parties.Named::id).containsExactly(amara, halden);
        assertThat(view.colleague()).isEqualTo("Jonas Berg");
        assertThat(view.emotionalState()).isEqualTo(EmotionalState.WORRIED);
        assertThat(view.minutes()).isEqualTo(12);
        assertThat(view.occurredAt()).isEqualTo(now);
    }

    @Test
    void text_with_emoji_right_to_left_script_and_html_comes_back_as_it_was() {
        String words = "🎉 שלום\n\n<script>alert(1)</script> ' \" \\ %";
        recorded(Told.call(now, words, amara));

        assertThat(page(amara).interactions().getFirst().body()).isEqualTo(words);
    }

    @Test
    void the_payload_of_whoever_told_it_is_kept() {
        var told = Told.call(now, amara);
        var payload = json.readTree("{\"case\": 2041, \"tags\": [\"a\", \"b\"]}");
        var with = new NewInteraction(
                told.kind(),
                told.channel(),
                told.direction(),
                told.occurredAt(),
                told.minutes(),
                told.subject(),
                told.body(),
                told.outcome(),
                told.rootCause(),
                told.emotionalState(),
                told.parties(),
                payload);

        assertThat(interactions.find(recorded(with), viewer).orElseThrow().payload())
                .isEqualTo(payload);
    }

    @Test
    void a_month_without_a_partition_is_made() {
        Instant longAgo = Instant.parse("1907-05-31T23:59:59.999999Z");
        var id = recorded(Told.call(longAgo, amara));

        assertThat(ids(amara)).containsExactly(id);
        assertThat(db.fetchValue("select to_regclass('timeline.interaction_1907_05')::text"))
                .isEqualTo("timeline.interaction_1907_05");
    }

    @Test
    void two_who_need_the_same_new_months_at_once_both_get_them() throws Exception {
        var start = new CyclicBarrier(2);
        var months = IntStream.range(0, 6)
                .mapToObj(month -> Instant.parse("1911-0" + (month + 1) + "-15T12:00:00Z"))
                .toList();
        Callable<List<InteractionId>> forwards = () -> {
            start.await();
            return named(() ->
                    months.stream().map(at -> recorded(Told.call(at, amara))).toList());
        };
        Callable<List<InteractionId>> backwards = () -> {
            start.await();
            return named(() -> months.reversed().stream()
                    .map(at -> recorded(Told.call(at, amara)))
                    .toList());
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(List.of(forwards, backwards))) {
                assertThat(done.get()).hasSize(6);
            }
        }
        assertThat(ids(amara)).hasSize(12).doesNotHaveDuplicates();
    }

    private <T> T named(Supplier<T> work) {
        return changeSets.during(NamedAct.of(null, "Write down an interaction", Source.AUTOMATION), work);
    }

    @Test
    void the_newest_comes_first_across_months() {
        var old = recorded(Told.call(now.minus(Duration.ofDays(200)), amara));
        var newest = recorded(Told.call(now, amara));
        var between = recorded(Told.call(now.minus(Duration.ofDays(40)), amara));

        assertThat(ids(amara)).containsExactly(newest, between, old);
    }

    @Test
    void pages_by_key_have_no_gap_and_no_double_even_where_many_happen_at_the_same_moment() {
        var told = IntStream.range(0, 95)
                .mapToObj(n -> Told.call(now.minus(Duration.ofDays(n / 10 * 9L)), amara))
                .map(call -> new PastInteraction(call, "Clara Lindqvist"))
                .toList();
        var written = record.many(told, viewer.id());

        List<InteractionId> read = new ArrayList<>();
        Optional<TimelineCursor> place = Optional.empty();
        do {
            var page = interactions.page(amara, place, 10, viewer);
            page.interactions().forEach(view -> read.add(view.id()));
            place = page.next().map(TimelineCursor::text).flatMap(TimelineCursor::parse);
        } while (place.isPresent());

        assertThat(read).hasSize(95).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void the_last_contact_is_repeated_on_the_person_and_the_organisation_and_never_goes_back() {
        recorded(Told.call(now.minus(Duration.ofDays(1)), amara));
        recorded(Told.letter(now.minus(Duration.ofDays(9)), amara));
        recorded(Told.note(now, amara));

        for (PartyId party : List.of(amara, halden)) {
            var row = db.fetchSingle(
                    "select last_interaction_at, last_channel from customers.party where id = {0}",
                    DSL.val(party.value()));
            assertThat(row.get("last_interaction_at", Instant.class)).isEqualTo(now.minus(Duration.ofDays(1)));
            assertThat(row.get("last_channel")).isEqualTo("PHONE");
        }
    }

    @Test
    void a_future_date_is_refused_and_nothing_is_written() {
        var outcome = record.one(Told.call(Instant.now().plus(Duration.ofDays(3)), amara), viewer);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Recording.Refused.class,
                        refused -> assertThat(refused.problems()).containsOnlyKeys("occurredAt"));
        assertThat(ids(amara)).isEmpty();
    }

    @Test
    void somebody_who_is_not_here_cannot_take_part() {
        var outcome = record.one(Told.call(now, amara, new PartyId(UUID.randomUUID())), viewer);

        assertThat(outcome).isInstanceOf(Recording.Refused.class);
        assertThat(ids(amara)).isEmpty();
    }

    @Test
    void the_timeline_of_nobody_is_not_found() {
        assertThatThrownBy(() -> page(new PartyId(UUID.randomUUID()))).isInstanceOf(NotFound.class);
        assertThat(interactions.find(new InteractionId(UUID.randomUUID()), viewer))
                .isEmpty();
    }

    @Test
    void a_timeline_is_filtered_by_channel_and_by_words() {
        var call = recorded(Told.call(now, "Wants 100% of the gripper pads", amara));
        var letter = recorded(Told.letter(now.minusSeconds(60), amara));

        assertThat(ids(new TimelineFilter(Set.of(Channel.LETTER, Channel.FAX), "")))
                .containsExactly(letter);
        assertThat(ids(new TimelineFilter(Set.of(), "GRIPPER"))).containsExactly(call);
        assertThat(ids(new TimelineFilter(Set.of(), "100%"))).containsExactly(call);
        assertThat(ids(new TimelineFilter(Set.of(), "1_0"))).isEmpty();
        assertThat(ids(new TimelineFilter(Set.of(Channel.LETTER), "gripper"))).isEmpty();
    }

    @Test
    void history_stands_on_the_named_timelines_only_and_the_latest_is_the_last_contact() {
        var told = IntStream.range(0, 6_000)
                .mapToObj(n -> new PastInteraction(Told.call(now.minus(Duration.ofHours(n)), amara), ""))
                .toList();
        var ids = record.many(told, viewer.id());

        assertThat(ids).hasSize(6_000).doesNotHaveDuplicates();
        assertThat(ids(amara)).startsWith(ids.getFirst());
        assertThat(ids(halden)).isEmpty();
        assertThat(parties.named(List.of(amara), viewer)).containsKey(amara);
        assertThat(db.fetchValue(
                        "select last_interaction_at from customers.party where id = {0}", DSL.val(amara.value())))
                .isNotNull();
    }

    @Test
    void history_with_a_mistake_in_it_is_not_written_at_all() {
        var told = List.of(
                new PastInteraction(Told.call(now, amara), ""), new PastInteraction(Told.call(now, "", amara), ""));

        assertThatThrownBy(() -> record.many(told, viewer.id())).isInstanceOf(IllegalArgumentException.class);
        assertThat(ids(amara)).isEmpty();
    }

    private InteractionId recorded(NewInteraction told) {
        return switch (record.one(told, viewer)) {
            case Recording.Recorded done -> done.id();
            case Recording.Refused refused -> throw new AssertionError(refused.problems());
        };
    }

    private Interactions.Page page(PartyId party) {
        return interactions.page(party, Optional.empty(), 200, viewer);
    }

    private List<InteractionId> ids(PartyId party) {
        return page(party).interactions().stream().map(InteractionView::id).toList();
    }

    private List<InteractionId> ids(TimelineFilter filter) {
        return interactions.page(amara, filter, Optional.empty(), 200, viewer).interactions().stream()
                .map(InteractionView::id)
                .toList();
    }
}
