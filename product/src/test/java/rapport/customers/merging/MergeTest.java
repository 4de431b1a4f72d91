package rapport.customers.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.access.Viewer;
import rapport.customers.KnownParties;
import rapport.customers.KnownParty;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.Sources;
import rapport.customers.facts.Additions;
import rapport.customers.facts.EmailAddress;
import rapport.customers.facts.EmploymentFact;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.OrganisationFacts;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PartyRole;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.PersonName;
import rapport.customers.facts.RoleFact;
import rapport.customers.keeping.CreateParties;
import rapport.customers.keeping.ReviseParty;
import rapport.customfields.CustomValues;
import rapport.intake.Desk;
import rapport.journal.ChangeSetId;
import rapport.journal.ChangeSets;
import rapport.journal.NamedAct;
import rapport.journal.Source;
import rapport.journal.UndoChangeSet;
import rapport.journal.Undone;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import rapport.timeline.Channel;
import rapport.timeline.Direction;
import rapport.timeline.InteractionKind;
import rapport.timeline.NewInteraction;
import rapport.timeline.RecordInteraction;

@RunningRapport
class MergeTest {
    private static final Survivors NOBODY_CHOSE = new Survivors(Set.of(), Set.of());

    private final MergeParties merge;
    private final CreateParties create;
    private final ReviseParty revise;
    private final RecordInteraction record;
    private final KnownParties known;
    private final Sources sources;
    private final ChangeSets changeSets;
    private final UndoChangeSet undo;
    private final Desk desk;
    private final House house;
    private final DSLContext db;
    private final Viewer viewer;

    MergeTest(
            MergeParties merge,
            CreateParties create,
            ReviseParty revise,
            RecordInteraction record,
            KnownParties known,
            Sources sources,
            ChangeSets changeSets,
            UndoChangeSet undo,
            Desk desk,
            House house,
            DSLContext db) {
        this.merge = merge;
        this.create = create;
        this.revise = revise;
        this.record = record;
        this.known = known;
        this.sources = sources;
        this.changeSets = changeSets;
        this.undo = undo;
        this.desk = desk;
        this.house = house;
        this.db = db;
        this.viewer = house.firstAdministrator();
    }

    @Test
    void one_customer_has_what_hung_on_both_and_what_both_had_once() {
        PartyId shop = add(person("Mia Onedal", "Likes tea", "mia@onedal.example", "both@onedal.example"));
        PartyId callCentre = add(person("M. Onedal", "Calls at noon", "both@onedal.example", "m@onedal.example"));
        act("Write down an interaction", () -> record.one(call(shop), viewer));
        act("Write down an interaction", () -> record.one(call(callCentre), viewer));

        merged(shop, callCentre, NOBODY_CHOSE);

        PersonFacts mia = (PersonFacts) find(shop).facts();
        assertThat(mia.name().display()).isEqualTo("Mia Onedal");
        assertThat(mia.note()).isEqualTo("Likes tea\n\nCalls at noon");
        assertThat(mia.identifiers())
                .extracting(IdentifierFact::normal)
                .containsExactly("mia@onedal.example", "both@onedal.example", "m@onedal.example");
        assertThat(mia.roles()).hasSize(1);
        assertThat(mia.tags()).containsExactly("Onedal");
        assertThat(mia.employments()).extracting(EmploymentFact::organisation).containsExactly("Onedal Works");
        assertThat(house.administrator().get("/people/" + shop).body().split("Price list", -1))
                .as("both calls stand on the timeline")
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(known.find(callCentre, PartyKind.PERSON, viewer)).isEmpty();
    }

    @Test
    void what_somebody_chose_survives_and_what_only_one_knows() {
        PartyId stays = add(person("Ola Twodal", "Old", "ola@twodal.example"));
        PartyId goes = add(born(person("Ola Twodal-Berg", "New", "berg@twodal.example"), LocalDate.of(1980, 5, 1)));

        merged(stays, goes, new Survivors(Set.of("name", "note"), Set.of()));

        PersonFacts ola = (PersonFacts) find(stays).facts();
        assertThat(ola.name().display()).isEqualTo("Ola Twodal-Berg");
        assertThat(ola.note()).isEqualTo("New");
        assertThat(ola.born()).isEqualTo("1980-05-01");
    }

    @Test
    void the_old_address_leads_to_the_customer_and_a_program_that_asks_by_the_old_id_is_answered() {
        PartyId stays = add(person("Pia Threedal", "", "pia@threedal.example"));
        PartyId goes = add(person("P. Threedal", "", "p@threedal.example"));
        merged(stays, goes, NOBODY_CHOSE);

        var browser = house.administrator();
        assertThat(browser.get("/people/" + goes).headers().firstValue("Location"))
                .contains("/people/" + stays);
        assertThat(browser.get("/api/v1/people/" + goes).body()).contains(stays.toString(), "p@threedal.example");
        assertThat(browser.get("/parties/" + stays + "/origins").body()).contains("P. Threedal", "Take apart");
    }

    @Test
    void a_source_that_knows_the_one_that_went_by_its_key_updates_the_one_that_stays() {
        PartyId stays = add(person("Rut Fourdal", "", "rut@fourdal.example"));
        desk.people("fourdal.csv", "Id,Given name,Family name,E-mail", "F4,Ruth,Fourdal,ruth@fourdal.example");
        PartyId goes = byEmail("ruth@fourdal.example");
        merged(stays, goes, NOBODY_CHOSE);

        desk.people(
                "fourdal.csv",
                "Id,Given name,Family name,E-mail",
                "F4,Ruth,Fourdal,ruth@fourdal.example",
                "F5,Sol,Fourdal,sol@fourdal.example");

        assertThat(byEmail("ruth@fourdal.example")).isEqualTo(stays);
        assertThat(house.administrator().get("/parties/" + stays + "/origins").body())
                .contains("fourdal");
    }

    @Test
    void two_that_were_merged_wrongly_are_taken_apart_also_after_further_edits() {
        PartyId father = add(person("Per Fivedal", "Father", "per@fivedal.example"));
        PartyId son = add(person("Per Fivedal", "Son", "junior@fivedal.example"));
        act("Write down an interaction", () -> record.one(call(son), viewer));
        KnownParty before = find(son);
        ChangeSetId wrong = merged(father, son, NOBODY_CHOSE);
        act(
                "Change a fact",
                () -> revise.with(
                        father,
                        OptionalInt.empty(),
                        facts -> person(
                                "Per Fivedal",
                                "Somebody wrote this since",
                                "per@fivedal.example",
                                "new@fivedal.example"),
                        sources.named(Sources.SCREEN),
                        viewer));

        Undone undone =
                changeSets.during(NamedAct.of(viewer.id().value(), "Undo", Source.SCREEN), () -> undo.now(wrong, true));

        assertThat(undone).isInstanceOf(Undone.Done.class);
        assertThat(find(son).facts().note()).isEqualTo("Son");
        assertThat(find(son).lastInteractionAt()).isEqualTo(before.lastInteractionAt());
        assertThat(find(father).facts().note()).isEqualTo("Somebody wrote this since");
        assertThat(find(father).facts().identifiers())
                .extracting(IdentifierFact::normal)
                .containsExactly("per@fivedal.example", "new@fivedal.example");
    }

    @Test
    void a_merge_that_nobody_touched_since_is_undone_to_the_letter() {
        PartyId stays = add(person("Siv Sixdal", "One", "siv@sixdal.example", "both@sixdal.example"));
        PartyId goes = add(person("Sivert Sixdal", "Two", "both@sixdal.example", "sivert@sixdal.example"));
        PartyFacts one = find(stays).facts();
        PartyFacts other = find(goes).facts();
        ChangeSetId act = merged(stays, goes, new Survivors(Set.of("name"), Set.of()));

        changeSets.during(NamedAct.of(viewer.id().value(), "Undo", Source.SCREEN), () -> undo.now(act, false));

        assertThat(find(stays).facts()).isEqualTo(one);
        assertThat(find(goes).facts()).isEqualTo(other);
    }

    @Test
    void of_three_that_became_one_the_one_in_the_middle_is_taken_out() {
        PartyId first = add(person("Tor Sevendal", "", "tor@sevendal.example"));
        PartyId second = add(person("Tord Sevendal", "", "tord@sevendal.example"));
        PartyId third = add(person("Thor Sevendal", "", "thor@sevendal.example"));
        ChangeSetId middle = merged(first, second, NOBODY_CHOSE);
        merged(first, third, NOBODY_CHOSE);

        changeSets.during(NamedAct.of(viewer.id().value(), "Undo", Source.SCREEN), () -> undo.now(middle, true));

        assertThat(find(second).facts().identifiers())
                .extracting(IdentifierFact::normal)
                .containsExactly("tord@sevendal.example");
        assertThat(find(first).facts().identifiers())
                .extracting(IdentifierFact::normal)
                .containsExactlyInAnyOrder("tor@sevendal.example", "thor@sevendal.example");
    }

    @Test
    void interactions_go_over_and_come_back_and_those_that_both_had_stand_once() {
        PartyId stays = add(person("Xenia Twelvedal", "", "xenia@twelvedal.example"));
        PartyId goes = add(person("X. Twelvedal", "", "x@twelvedal.example"));
        act("Write down an interaction", () -> record.one(call(goes), viewer));
        act("Write down an interaction", () -> record.one(call(goes, stays), viewer));

        ChangeSetId wrong = merged(stays, goes, NOBODY_CHOSE);
        assertThat(interactions(stays)).isEqualTo(2);

        Undone undone = undone(wrong, false);
        assertThat(undone).isInstanceOf(Undone.Done.class);
        assertThat(interactions(goes)).isEqualTo(2);
        assertThat(interactions(stays)).isEqualTo(1);
        assertThat(house.administrator().get("/parties/" + stays + "/history").body())
                .contains("Interaction, Customer");

        undone(((Undone.Done) undone).undo(), false);
        assertThat(interactions(stays)).isEqualTo(2);
        assertThat(house.administrator().get("/parties/" + stays + "/history").body())
                .contains("Interaction Phone, ");
    }

    @Test
    void interactions_that_went_over_twice_in_one_act_come_back_to_whom_they_were_with() {
        PartyId first = add(person("Yrsa Thirteendal", "", "yrsa@thirteendal.example"));
        PartyId second = add(person("Y. Thirteendal", "", "y@thirteendal.example"));
        PartyId third = add(person("Yrs Thirteendal", "", "yrs@thirteendal.example"));
        act("Write down an interaction", () -> record.one(call(third), viewer));
        ChangeSetId both = act(
                "Merge three customers",
                () -> db.transaction(act -> {
                    merge.into(second, third, NOBODY_CHOSE, viewer);
                    merge.into(first, second, NOBODY_CHOSE, viewer);
                }));
        assertThat(interactions(first)).isEqualTo(1);

        undone(both, true);

        assertThat(interactions(third)).isEqualTo(1);
        assertThat(db.fetchExists(
                        DSL.table("journal.conflict"),
                        DSL.condition(
                                "undo_id = (select undone_by from journal.change_set where id = {0}) and watched_id = "
                                        + "(select id from journal.watched where heap = 'timeline.participation')",
                                DSL.val(both.value()))))
                .isFalse();
    }

    private Undone undone(ChangeSetId act, boolean rest) {
        return changeSets.during(NamedAct.of(viewer.id().value(), "Undo", Source.SCREEN), () -> undo.now(act, rest));
    }

    private int interactions(PartyId party) {
        return db.fetchCount(
                DSL.table("timeline.participation"),
                DSL.field("party_id", UUID.class).eq(party.value()));
    }

    @Test
    void a_person_and_an_organisation_of_one_name_are_never_one() {
        PartyId person = add(person("Eightdal", "", "e@eightdal.example"));
        var organisation = new PartyId[1];
        act(
                "Add an organisation",
                () -> organisation[0] = create.one(
                        new OrganisationFacts("Eightdal", "", "", List.of(), List.of(), List.of(), ""),
                        sources.named(Sources.SCREEN),
                        viewer));
        assertThat(merge.into(person, organisation[0], NOBODY_CHOSE, viewer)).isInstanceOf(Merged.Refused.class);
        assertThat(known.find(organisation[0], PartyKind.ORGANISATION, viewer)).isPresent();
    }

    @Test
    void somebody_is_offered_who_shares_an_address_or_a_name_and_merged_on_the_page() {
        PartyId stays = add(person("Ulf Ninedal", "", "ulf@ninedal.example"));
        PartyId goes = add(person("U. Ninedal", "", "ulf@ninedal.example"));
        var browser = house.administrator();

        assertThat(browser.get("/parties/" + stays + "/merge").body()).contains("/parties/" + stays + "/alike");
        assertThat(browser.get("/parties/" + stays + "/alike").body())
                .contains("/parties/" + stays + "/merge?with=" + goes, "U. Ninedal", "E-mail the same");
        assertThat(browser.get("/parties/" + stays + "/merge?with=" + goes).body())
                .contains("Ulf Ninedal", "U. Ninedal", "fact.name");
        var answer = browser.post("/parties/" + stays + "/merge", "with", goes.toString(), "fact.name", "theirs");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(find(stays).name()).isEqualTo("U. Ninedal");
    }

    @Test
    void nothing_but_their_past_names_whoever_went() {
        PartyId stays = add(person("Wilma Elevendal", "One", "wilma@elevendal.example"));
        PartyId goes = add(person("W. Elevendal", "Two", "w@elevendal.example"));
        act("Write down an interaction", () -> record.one(call(goes), viewer));
        house.administrator().post("/households", "name", "Elevendal", "member", goes.toString());

        merged(stays, goes, NOBODY_CHOSE);

        assertThat(columnsThatName(goes))
                .contains("customers.merged.old_id")
                .isSubsetOf("customers.merged.old_id", "matching.changed.party_id", "network.stale.party_id");
    }

    private List<String> columnsThatName(PartyId party) {
        return db.fetch("""
                        select n.nspname || '.' || t.relname, a.attname::text
                          from pg_attribute a
                          join pg_class t on t.oid = a.attrelid and t.relkind in ('r', 'p') and not t.relispartition
                          join pg_namespace n on n.oid = t.relnamespace
                         where a.atttypid = 'uuid'::regtype and a.attnum > 0
                           and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'journal', 'jobs')
                        """).stream()
                .map(column -> column.get(0) + "." + column.get(1))
                .filter(column -> {
                    String table = column.substring(0, column.lastIndexOf('.'));
                    return db.fetchExists(
                            DSL.table(table), DSL.field(column, UUID.class).eq(party.value()));
                })
                .toList();
    }

    @Test
    void whoever_may_not_delete_merges_nobody() {
        PartyId stays = add(person("Vera Tendal", "", "vera@tendal.example"));
        PartyId goes = add(person("V. Tendal", "", "v@tendal.example"));
        var rep = house.browserOf(house.employAs("Sales representative"));
        assertThat(rep.post("/parties/" + stays + "/merge", "with", goes.toString())
                        .statusCode())
                .isIn(403, 404);
        assertThat(known.find(goes, PartyKind.PERSON, viewer)).isPresent();
    }

    private ChangeSetId merged(PartyId stays, PartyId goes, Survivors survivors) {
        return act(
                "Merge two customers",
                () -> assertThat(merge.into(stays, goes, survivors, viewer)).isInstanceOf(Merged.Done.class));
    }

    private ChangeSetId act(String words, Runnable work) {
        return changeSets.during(NamedAct.of(viewer.id().value(), words, Source.SCREEN), () -> {
            work.run();
            return changeSets.justWritten().orElseThrow();
        });
    }

    private PartyId add(PersonFacts facts) {
        var id = new PartyId[1];
        act("Add a person", () -> id[0] = create.one(facts, sources.named(Sources.SCREEN), viewer));
        return id[0];
    }

    private KnownParty find(PartyId id) {
        return known.find(id, PartyKind.PERSON, viewer).orElseThrow();
    }

    private PartyId byEmail(String email) {
        return PartyId.of(house.administrator()
                .get("/api/v1/people?q=" + email)
                .body()
                .replaceFirst("(?s).*?\"id\"\\s*:\\s*\"([0-9a-f-]{36})\".*", "$1"));
    }

    private static PersonFacts person(String name, String note, String... emails) {
        String family = name.substring(name.lastIndexOf(' ') + 1);
        return new PersonFacts(
                PersonName.parse(name, null).orThrow(),
                null,
                null,
                List.of(emails).stream()
                        .map(email ->
                                IdentifierFact.of(EmailAddress.parse(email).orThrow(), ""))
                        .toList(),
                List.of(),
                List.of(new RoleFact(PartyRole.CLIENT, null)),
                List.of(new EmploymentFact(family + " Works", "", "")),
                note,
                new Additions(CustomValues.NONE, List.of(family)));
    }

    private static PersonFacts born(PersonFacts facts, @Nullable LocalDate day) {
        return new PersonFacts(
                facts.name(),
                day,
                facts.language(),
                facts.identifiers(),
                facts.addresses(),
                facts.roles(),
                facts.employments(),
                facts.note(),
                facts.additions());
    }

    private static NewInteraction call(PartyId... parties) {
        return new NewInteraction(
                InteractionKind.CALL,
                Channel.PHONE,
                Direction.OUTBOUND,
                Instant.now(),
                5,
                "Price list",
                "",
                "",
                "",
                null,
                List.of(parties),
                null);
    }
}
