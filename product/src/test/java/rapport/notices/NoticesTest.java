package rapport.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import rapport.access.AccountId;
import rapport.access.Role;
import rapport.intake.Desk;
import rapport.intake.mapping.ImportKind;
import rapport.jobs.AccountLine;
import rapport.jobs.Errand;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import rapport.testing.SecondNode;

/// What people are told: on the pages they have open, whatever node these come from, and later when they were away.
@RunningRapport
class NoticesTest {
    private final House house;
    private final Notices notices;
    private final Errand errand;
    private final Desk desk;
    private final DSLContext db;

    NoticesTest(House house, Notices notices, Errand errand, Desk desk, DSLContext db) {
        this.house = house;
        this.notices = notices;
        this.errand = errand;
        this.desk = desk;
        this.db = db;
    }

    private record Colleague(AccountId account, Browser browser) {}

    @Test
    void a_page_that_is_open_hears_of_it_at_once() throws Exception {
        var ann = employed("ann");
        try (var ear = Ear.at(ann.browser(), "after=")) {
            assertThat(ear.next("unread").data()).isEqualTo("0");
            tell(ann, "The parcel is here.");

            assertThat(ear.next("notice").data()).contains("The parcel is here.", "\"href\":\"/jobs\"");
            ear.await("unread", "1");
        }
    }

    @Test
    void nobody_hears_what_is_not_for_them() throws Exception {
        var ann = employed("ann.two");
        var ben = employed("ben");
        try (var ear = Ear.at(ben.browser(), "after=&watch=notices:" + ann.account())) {
            ear.next("unread");
            tell(ann, "Only for Ann.");
            tell(ben, "Only for Ben.");

            assertThat(ear.next("notice").data()).contains("Only for Ben.");
        }
        assertThat(ben.browser().get("/notices").body())
                .contains("Only for Ben.")
                .doesNotContain("Only for Ann.");
    }

    @Test
    void who_was_away_sees_it_later() throws Exception {
        var cleo = employed("cleo");
        tell(cleo, "First.");
        String seen = notices.standing(cleo.account()).latest().toString();
        tell(cleo, "Second.");

        try (var ear = Ear.at(cleo.browser(), "after=" + seen)) {
            assertThat(ear.next("notice").data()).contains("Second.");
            ear.await("unread", "2");
            cleo.browser().post("/notices/reading", "latest", seen);
            ear.await("unread", "1");
        }
        assertThat(cleo.browser().get("/notices").body()).contains("First.", "Second.");
    }

    @Test
    void an_import_that_ends_anywhere_is_heard_of_on_every_node_and_signing_out_ends_every_stream() throws Exception {
        Browser here = house.administrator();
        try (var second = SecondNode.start()) {
            var there = here.at(second.address());
            assertThat(there.isSignedIn()).isTrue();
            try (var ear = Ear.at(here, "after=");
                    var distantEar = Ear.at(there, "after=")) {
                ear.next("unread");
                distantEar.next("unread");
                var id = desk.begin(
                        "heard.csv",
                        "Name,E-mail\nAda Heard,ada@heard.example\nBo Heard,bo(at)heard.example\n"
                                .getBytes(StandardCharsets.UTF_8),
                        ImportKind.PEOPLE);

                String sentence = "Import of heard.csv is done: 1 created, 1 refused.";
                assertThat(ear.next("notice").data()).contains(sentence, "/imports/" + id);
                assertThat(distantEar.next("notice").data()).contains(sentence, "/imports/" + id);

                here.post("/sign-out");
                assertThat(ear.isOver()).isTrue();
                assertThat(distantEar.isOver()).isTrue();
            }
        }
    }

    @Test
    void a_node_that_closes_ends_its_streams_first() throws Exception {
        var dora = employed("dora");
        Ear ear;
        try (var second = SecondNode.start()) {
            ear = Ear.at(dora.browser().at(second.address()), "after=");
            ear.next("unread");
        }
        assertThat(ear.isOver()).isTrue();
    }

    @Test
    void a_page_hears_that_what_it_watches_has_moved() throws Exception {
        var eva = employed("eva");
        var job = errand.start("Letters", eva.account(), List.of(AccountLine.done("Letter", "")), 0);
        try (var ear = Ear.at(eva.browser(), "after=&watch=job:" + job)) {
            ear.next("unread");
            errand.plan(job).let(1);

            assertThat(ear.next("moved").data()).isEqualTo("job:" + job);
            assertThat(ear.next("notice").data()).contains("Letters is done: 1 done.");
        }
    }

    @Test
    void what_happened_while_the_line_to_the_database_was_cut_is_told_after() throws Exception {
        var finn = employed("finn");
        try (var ear = Ear.at(finn.browser(), "after=")) {
            ear.next("unread");
            db.fetch("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where application_name = 'rapport open pages' and datname = current_database()");
            tell(finn, "You were not there.");

            assertThat(ear.next("notice").data()).contains("You were not there.");
        }
    }

    @Test
    void many_open_pages_leave_the_database_to_others() throws Exception {
        var ears = new ArrayList<Ear>();
        for (int colleague = 0; colleague < 3; colleague++) {
            var gwen = employed("gwen." + colleague);
            for (int page = 0; page < 6; page++) {
                ears.add(Ear.at(gwen.browser(), "after="));
            }
        }
        for (Ear ear : ears) {
            ear.next("unread");
        }
        assertThat(house.administrator().get("/people").statusCode()).isEqualTo(200);
        for (Ear ear : ears) {
            ear.close();
        }
    }

    @Test
    void the_oldest_page_of_a_session_makes_room_for_the_newest() throws Exception {
        var hugo = employed("hugo");
        var ears = new ArrayList<Ear>();
        for (int page = 0; page < 9; page++) {
            ears.add(Ear.at(hugo.browser(), "after="));
            ears.getLast().next("unread");
        }
        assertThat(ears.getFirst().isOver()).isTrue();
        tell(hugo, "Still here.");
        assertThat(ears.getLast().next("notice").data()).contains("Still here.");
        for (Ear ear : ears) {
            ear.close();
        }
    }

    @Test
    void nobody_listens_without_having_signed_in() {
        assertThat(house.visitor().stream("/live?after=").statusCode()).isEqualTo(204);
    }

    private void tell(Colleague colleague, String sentence) {
        notices.tell(colleague.account(), NoticeKind.NEWS, sentence, "See the jobs", "/jobs");
    }

    private Colleague employed(String name) {
        String email = name + ".notice@nordlys.example";
        AccountId account = house.employ(email, Role.MEMBER);
        return new Colleague(account, house.visitor().signIn(email));
    }
}
