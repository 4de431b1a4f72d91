package rapport.history.undoing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.access.Viewer;
import rapport.customers.KnownParties;
import rapport.customers.KnownParty;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.Sources;
import rapport.customers.facts.EmailAddress;
import rapport.customers.facts.EmploymentFact;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.PersonName;
import rapport.customers.finding.FindParties;
import rapport.customers.keeping.CreateParties;
import rapport.customers.keeping.DeleteParties;
import rapport.customers.keeping.ReviseParty;
import rapport.history.telling.Entries;
import rapport.history.telling.Line;
import rapport.intake.Desk;
import rapport.journal.ChangeSetId;
import rapport.journal.ChangeSets;
import rapport.journal.Conflict;
import rapport.journal.Journal;
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
class UndoTest {
    private final CreateParties create;
    private final ReviseParty revise;
    private final DeleteParties delete;
    private final RecordInteraction record;
    private final KnownParties known;
    private final FindParties parties;
    private final Sources sources;
    private final ChangeSets changeSets;
    private final UndoChangeSet undo;
    private final Journal journal;
    private final Entries entries;
    private final Desk desk;
    private final DSLContext db;
    private final Viewer viewer;

    UndoTest(
            CreateParties create,
            ReviseParty revise,
            DeleteParties delete,
            RecordInteraction record,
            KnownParties known,
            FindParties parties,
            Sources sources,
            ChangeSets changeSets,
            UndoChangeSet undo,
            Journal journal,
            Entries entries,
            Desk desk,
            DSLContext db,
            House house) {
        this.create = create;
        this.revise = revise;
        this.delete = delete;
        this.record = record;
        this.known = known;
        this.parties = parties;
        this.sources = sources;
        this.changeSets = changeSets;
        this.undo = undo;
        this.journal = journal;
        this.entries = entries;
        this.desk = desk;
        this.db = db;
        this.viewer = house.firstAdministrator();
    }

    @Test
    void a_changed_fact_is_as_it_was_and_the_undo_can_be_undone() {
        PartyId amara = add("Amara Edited");
        ChangeSetId edit = note(amara, "Likes tea");

        ChangeSetId back = done(edit);
        assertThat(find(amara).facts().note()).isEmpty();

        ChangeSetId again = done(back);
        assertThat(find(amara).facts().note()).isEqualTo("Likes tea");

        done(again);
        assertThat(find(amara).facts().note()).isEmpty();
    }

    @Test
    void somebody_whose_facts_were_put_back_is_found_as_before_and_whoever_has_the_page_open_is_told() {
        PartyId abe = add("Abe Before");
        ChangeSetId edit = act("Change a person", () -> change(abe, person("Zoe After", "zoe@after.example")));
        done(edit);
        assertThat(best("abe befo")).containsExactly("Abe Before");
        assertThat(best("zoe aft")).isEmpty();

        int version = find(abe).version();
        done(note(abe, "Likes tea"));
        assertThat(find(abe).version()).isEqualTo(version + 2);
        assertThat(best("abe befo")).containsExactly("Abe Before");
    }

    @Test
    void what_is_undone_is_not_undone_twice_until_the_undo_is_undone() {
        PartyId bo = add("Bo Twice");
        ChangeSetId edit = note(bo, "Calls at noon");
        ChangeSetId back = done(edit);

        assertThat(undone(edit, false)).isEqualTo(new Undone.Already(back));

        done(back);
        done(edit);
        assertThat(find(bo).facts().note()).isEmpty();
    }

    @Test
    void somebody_who_was_added_is_gone_and_comes_back_whole() {
        var cleo = new PartyId[1];
        ChangeSetId adding = act("Add a person", () -> cleo[0] = create(person("Cleo Whole", "cleo@whole.example")));
        KnownParty before = find(cleo[0]);

        ChangeSetId back = done(adding);
        assertThat(known.find(cleo[0], PartyKind.PERSON, viewer)).isEmpty();

        done(back);
        assertThat(find(cleo[0]).facts()).isEqualTo(before.facts());
        assertThat(find(cleo[0]).employers()).isEqualTo(before.employers());
    }

    @Test
    void a_fact_that_was_changed_since_is_told_with_both_values_and_the_rest_can_be_undone() {
        PartyId dee = add("Dee Since");
        ChangeSetId edit = act("Change a person", () -> change(dee, person("Dee Sincere", "dee@since.example", "Old")));
        note(dee, "New");

        assertThat(undone(edit, false)).isInstanceOfSatisfying(Undone.InTheWay.class, inTheWay -> {
            Conflict note = inTheWay.conflicts().getFirst();
            assertThat(note.reason()).isEqualTo(Conflict.Reason.CHANGED);
            assertThat(note.field()).isEqualTo("note");
            assertThat(requireNonNull(note.ours()).asString()).isEqualTo("Old");
            assertThat(requireNonNull(note.theirs()).asString()).isEqualTo("New");
        });
        assertThat(find(dee).name()).isEqualTo("Dee Sincere");

        undone(edit, true);
        assertThat(find(dee).name()).isEqualTo("Dee Since");
        assertThat(find(dee).facts().note()).isEqualTo("New");
    }

    @Test
    void somebody_with_whom_something_was_written_down_since_stays() {
        var eli = new PartyId[1];
        ChangeSetId adding = act("Add a person", () -> eli[0] = create(person("Eli Called", "eli@called.example")));
        act("Write down an interaction", () -> record.one(call(eli[0]), viewer));

        assertThat(undone(adding, false)).isInstanceOfSatisfying(Undone.InTheWay.class, inTheWay -> {
            assertThat(inTheWay.conflicts()).anySatisfy(conflict -> {
                assertThat(conflict.hanging()).isEqualTo("timeline.participation");
                assertThat(conflict.count()).isEqualTo(1);
            });
        });
        undone(adding, true);
        assertThat(find(eli[0]).facts().identifiers()).hasSize(1);
    }

    @Test
    void somebody_who_was_deleted_comes_back_with_everything_that_happened() {
        var joy = new PartyId[1];
        act("Add a person", () -> joy[0] = create(person("Joy Deleted", "joy@deleted.example")));
        act("Write down an interaction", () -> record.one(call(joy[0]), viewer));
        KnownParty before = find(joy[0]);

        ChangeSetId deletion = act("Delete a customer", () -> delete.of(List.of(joy[0]), viewer));
        assertThat(known.find(joy[0], PartyKind.PERSON, viewer)).isEmpty();
        assertThat(touches(joy[0])).isZero();

        done(deletion);
        assertThat(find(joy[0]).facts()).isEqualTo(before.facts());
        assertThat(find(joy[0]).lastInteractionAt()).isEqualTo(before.lastInteractionAt());
        assertThat(touches(joy[0])).isEqualTo(1);
    }

    @Test
    void an_import_is_undone_step_by_step_but_for_those_who_were_changed_since() {
        var account = desk.people(
                "undo.csv",
                "Given name,Family name,E-mail,Company",
                "Fay,Undo,fay@undo.example,Undo AS",
                "Gus,Undo,gus@undo.example,Undo AS",
                "Hal,Undo,hal@undo.example,Other Undo AS");
        PartyId fay = byEmail("fay@undo.example");
        note(fay, "Met her at the fair");
        var id = new ChangeSetId(account.id().value());

        var back =
                new ChangeSetId(UUID.fromString(db.fetchValue("select uuidv7()").toString()));
        changeSets.during(NamedAct.of(null, "Undo: import", Source.JOB).as(back), () -> {
            assertThat(undo.begin(id, back, true)).isEmpty();
            var reached = undo.step(id, back, null);
            while (reached.isPresent()) {
                assertThat(undo.left(back)).isLessThan(6);
                reached = undo.step(id, back, reached.get());
            }
        });

        assertThat(names("%Undo%")).containsExactlyInAnyOrder("Fay Undo", "Undo AS");
        assertThat(undo.kept(back)).isEqualTo(2);
        assertThat(journal.find(id).orElseThrow().undoneBy()).isEqualTo(back);
    }

    @Test
    void the_history_tells_facts_by_the_words_of_the_screen() {
        PartyId ivy = add("Ivy Told");
        act("Change a person", () -> change(ivy, person("Ivy Tolder", "ivy@told.example", "")));

        var told = entries.of(journal.of(ivy.value(), Optional.empty(), 10), ivy.value(), viewer);

        assertThat(told).hasSize(2);
        assertThat(told.getFirst().act()).isEqualTo("Change a person");
        assertThat(told.getFirst().lines())
                .contains(
                        new Line("pencil", "", "", "Family name", "Told", "Tolder"),
                        new Line("plus", "", "", "E-mail", "", "ivy@told.example"));
        assertThat(told.getLast().lines()).contains(new Line("plus", "", "", "Person", "", "Ivy Told"));
    }

    private PartyId add(String name) {
        var id = new PartyId[1];
        act("Add a person", () -> id[0] = create(person(name, null)));
        return id[0];
    }

    private PartyId create(PersonFacts facts) {
        return create.one(facts, sources.named(Sources.SCREEN), viewer);
    }

    private ChangeSetId note(PartyId id, String text) {
        return act("Change a fact", () -> {
            var facts = (PersonFacts) find(id).facts();
            change(
                    id,
                    new PersonFacts(
                            facts.name(),
                            null,
                            null,
                            facts.identifiers(),
                            List.of(),
                            List.of(),
                            facts.employments(),
                            text));
        });
    }

    private void change(PartyId id, PersonFacts facts) {
        revise.with(id, OptionalInt.empty(), _ -> facts, sources.named(Sources.SCREEN), viewer);
    }

    private ChangeSetId act(String words, Runnable work) {
        return changeSets.during(NamedAct.of(viewer.id().value(), words, Source.SCREEN), () -> {
            work.run();
            return changeSets.justWritten().orElseThrow();
        });
    }

    private Undone undone(ChangeSetId id, boolean rest) {
        return changeSets.during(NamedAct.of(viewer.id().value(), "Undo", Source.SCREEN), () -> undo.now(id, rest));
    }

    private ChangeSetId done(ChangeSetId id) {
        assertThat(undone(id, false)).isInstanceOf(Undone.Done.class);
        return requireNonNull(journal.find(id).orElseThrow().undoneBy());
    }

    private int touches(PartyId party) {
        return ((Number) db.fetchValue(
                        "select count(*) from timeline.participation p join timeline.interaction i on i.id = p.interaction_id"
                                + " where p.party_id = {0}",
                        org.jooq.impl.DSL.val(party.value())))
                .intValue();
    }

    private KnownParty find(PartyId id) {
        return known.find(id, PartyKind.PERSON, viewer).orElseThrow();
    }

    private List<String> best(String words) {
        return parties.best(PartyKind.PERSON, words, viewer).stream()
                .map(FindParties.Found::name)
                .toList();
    }

    private PartyId byEmail(String email) {
        return new PartyId((UUID) db.fetchValue(
                "select party_id from customers.identifier where normal = {0}", org.jooq.impl.DSL.val(email)));
    }

    private List<String> names(String like) {
        return db.fetch("select name from customers.party where name like {0}", org.jooq.impl.DSL.val(like))
                .getValues(0, String.class);
    }

    private static PersonFacts person(String name, @Nullable String email) {
        return person(name, email, "");
    }

    private static PersonFacts person(String name, @Nullable String email, String note) {
        List<IdentifierFact> emails = email == null
                ? List.of()
                : List.of(IdentifierFact.of(EmailAddress.parse(email).orThrow(), ""));
        return new PersonFacts(
                PersonName.parse(name, null).orThrow(),
                null,
                null,
                emails,
                List.of(),
                List.of(),
                email == null ? List.of() : List.of(new EmploymentFact("Employer of " + name, "", "")),
                note);
    }

    private static NewInteraction call(PartyId party) {
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
                List.of(party),
                null);
    }
}
