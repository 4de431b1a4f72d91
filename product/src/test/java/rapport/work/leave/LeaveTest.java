package rapport.work.leave;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import rapport.access.AccountId;
import rapport.access.OwnerId;
import rapport.jobs.Regular;
import rapport.notices.Notice;
import rapport.notices.NoticeId;
import rapport.notices.Notices;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import rapport.work.handout.Presence;

/// Somebody goes on holiday, and a colleague of another team, who sees nothing of that work otherwise, stands in.
@RunningRapport
class LeaveTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Oslo"));
    private static final String UNTIL = TODAY.plusDays(4).toString();

    private final House house;
    private final Presence presence;
    private final Notices notices;
    private final List<Regular> regulars;
    private final Clock clock;
    private final DSLContext db;

    private AccountId absent;
    private AccountId standIn;
    private Browser theirs;
    private Browser colleague;

    LeaveTest(House house, Presence presence, Notices notices, List<Regular> regulars, Clock clock, DSLContext db) {
        this.house = house;
        this.presence = presence;
        this.notices = notices;
        this.regulars = regulars;
        this.clock = clock;
        this.db = db;
    }

    @BeforeEach
    void two_who_see_nothing_of_each_other() {
        absent = house.employAs("Sales representative");
        standIn = house.employAs("Sales representative");
        theirs = house.browserOf(absent);
        colleague = house.browserOf(standIn);
    }

    @Test
    void a_stand_in_sees_what_is_due_and_does_it_and_only_as_long_as_the_other_is_away() {
        String task = begin("Renew the Askvik permit", "");
        assertThat(colleague.get("/work/" + task).statusCode()).isEqualTo(404);

        away(TODAY.toString(), UNTIL, standIn.toString());

        assertThat(colleague.get("/my-day").body())
                .contains("For " + nameOf(absent), "Renew the Askvik permit", "you stand in.");
        assertThat(colleague.get("/calendar?as=day&who=" + absent).body()).contains("Renew the Askvik permit");
        assertThat(colleague.post("/work/" + task + "/closure").statusCode()).isEqualTo(200);
        assertThat(db.fetchValue("select standing from work.piece where id = {0}::uuid", DSL.val(task)))
                .isEqualTo("DONE");
        String second = begin("Copy the Askvik permit", "");
        theirs.delete("/absences/" + absence());
        assertThat(colleague.get("/work/" + second).statusCode()).isEqualTo(404);
        assertThat(colleague.get("/my-day").body()).doesNotContain("Copy the Askvik permit");
    }

    @Test
    void customers_whom_the_stand_in_may_not_see_stay_unseen() {
        theirs.post("/organisations", "name", "Secretive Askvik AS");
        String firm = db.fetchValue("select id::text from customers.party where name = 'Secretive Askvik AS'")
                .toString();
        String task = begin("Visit the secretive ones", firm);

        away(TODAY.toString(), UNTIL, standIn.toString());

        assertThat(colleague.get("/work/" + task).statusCode()).isEqualTo(404);
        assertThat(colleague.get("/my-day").body()).doesNotContain("secretive", "Secretive");
        assertThat(colleague.post("/work/" + task + "/closure").statusCode()).isEqualTo(404);
    }

    @Test
    void a_stand_in_neither_deletes_the_work_nor_sees_it_before_the_absence_begins() {
        String task = begin("Water the Askvik plants", "");
        away(TODAY.plusDays(2).toString(), UNTIL, standIn.toString());
        assertThat(colleague.get("/work/" + task).statusCode()).isEqualTo(404);
        theirs.put("/absences/" + absence(), form(TODAY.toString(), UNTIL, standIn.toString()));

        assertThat(colleague.get("/work/" + task).statusCode()).isEqualTo(200);
        assertThat(colleague.delete("/work/" + task).statusCode()).isEqualTo(404);
    }

    @Test
    void others_see_until_when_but_not_why() {
        away(TODAY.toString(), UNTIL, "");

        assertThat(theirs.get("/absences").body()).contains("Holiday");
        assertThat(row(house.administrator().get("/absences").body())).contains("Holiday", "Nobody");
        assertThat(row(colleague.get("/absences").body())).contains("Away").doesNotContain("Holiday", "Change");
        var team = house.team("Askvik house", absent, standIn);
        assertThat(house.browserOf(house.employAs("Member"))
                        .get("/calendar?as=team&who=" + team)
                        .body())
                .contains("Away until");
        assertThat(colleague.get("/absences/" + absence()).statusCode()).isEqualTo(404);
        assertThat(colleague.get("/records/" + absence() + "/history").statusCode())
                .isEqualTo(404);
        assertThat(colleague.delete("/absences/" + absence()).statusCode()).isEqualTo(404);
        assertThat(theirs.get("/records/" + absence() + "/history").statusCode())
                .isEqualTo(200);
    }

    @Test
    void nothing_is_handed_out_to_whoever_is_away() {
        var team = house.team("Askvik desk", absent, standIn);

        away(TODAY.plusDays(1).toString(), UNTIL, "");

        assertThat(presence.of(OwnerId.of(team), TODAY)).contains(OwnerId.of(absent), OwnerId.of(standIn));
        assertThat(presence.of(OwnerId.of(team), TODAY.plusDays(1))).containsExactly(OwnerId.of(standIn));
    }

    @Test
    void a_stand_in_who_is_away_and_a_circle_are_refused_with_a_reason() {
        away(TODAY.toString(), UNTIL, standIn.toString());

        var circle = colleague.post("/absences", form(TODAY.toString(), UNTIL, absent.toString()));
        var nobody = colleague.post("/absences", form(TODAY.toString(), UNTIL, ""));
        var twice = theirs.post("/absences", form(UNTIL, UNTIL, ""));
        var self = theirs.post("/absences", form("2031-01-01", "2031-01-02", absent.toString()));
        Browser third = house.browserOf(house.employAs("Sales representative"));
        var taken = third.post("/absences", form(TODAY.toString(), UNTIL, absent.toString()));

        assertThat(List.of(circle, nobody, twice, self, taken))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(422));
        assertThat(circle.body()).contains("nobody would do either");
        assertThat(nobody.body()).contains("Choose somebody who does both");
        assertThat(twice.body()).contains("is away already");
        assertThat(self.body()).contains("Nobody stands in for himself");
        assertThat(taken.body()).contains("Choose somebody else");
    }

    @Test
    void the_stand_in_hears_of_it_and_is_reminded_of_the_work() {
        away(TODAY.toString(), UNTIL, standIn.toString());
        LocalDateTime soon = LocalDateTime.ofInstant(clock.instant(), ZoneId.of("Europe/Oslo"))
                .plusMinutes(8);
        theirs.post(
                "/work",
                "subject",
                "Ring Askvik",
                "kind",
                "CALL",
                "day",
                soon.toLocalDate().toString(),
                "time",
                DateTimeFormatter.ofPattern("HH:mm").format(soon));

        regulars.stream()
                .filter(one -> AopUtils.getTargetClass(one).getSimpleName().equals("Remind"))
                .forEach(one -> one.now(clock.instant()));

        assertThat(notices.latest(standIn, NoticeId.NONE, 10))
                .extracting(Notice::sentence)
                .anyMatch(sentence -> sentence.endsWith("and you stand in."))
                .anyMatch(sentence -> sentence.startsWith("For " + nameOf(absent) + ": “Ring Askvik” in "));
    }

    @Test
    void what_was_said_too_quickly_is_undone() {
        away(TODAY.toString(), UNTIL, standIn.toString());
        assertThat(theirs.get("/my-day").body()).contains("You are away until");

        String act = db.fetch(
                        "select id::text from journal.change_set where actor = {0} order by id desc",
                        DSL.val(absent.value()))
                .getValues(0, String.class)
                .getFirst();
        assertThat(theirs.post("/changes/" + act + "/undo").statusCode()).isLessThan(400);

        assertThat(theirs.get("/my-day").body()).doesNotContain("You are away until");
        assertThat(presence.of(OwnerId.of(absent), TODAY)).containsExactly(OwnerId.of(absent));
    }

    @Test
    void an_administrator_says_it_for_somebody_who_fell_ill() {
        var said = house.administrator()
                .post("/absences", "who", absent.toString(), "first", TODAY.toString(), "reason", "ILLNESS");

        assertThat(said.statusCode()).as(said.body()).isLessThan(400);
        assertThat(theirs.get("/my-day").body()).contains("You are away until", "Nobody stands in for you.");
    }

    @Test
    void whoever_leaves_stands_in_for_nobody_any_more() {
        away(TODAY.toString(), UNTIL, standIn.toString());

        house.administrator().post("/settings/accounts/" + standIn + "/departure");

        assertThat(theirs.get("/my-day").body()).contains("Nobody stands in for you.");
    }

    private String begin(String subject, String party) {
        var begun = theirs.post("/work", "subject", subject, "kind", "TASK", "day", TODAY.toString(), "party", party);
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(303);
        return db.fetch("select id::text from work.piece where subject = {0}", DSL.val(subject))
                .getValues(0, String.class)
                .getFirst();
    }

    private void away(String first, String last, String who) {
        var said = theirs.post("/absences", form(first, last, who));
        assertThat(said.statusCode()).as(said.body()).isLessThan(400);
    }

    private static String[] form(String first, String last, String who) {
        return new String[] {"first", first, "last", last, "reason", "HOLIDAY", "standIn", who};
    }

    private String absence() {
        return db.fetch("select id::text from work.absence where account_id = {0}", DSL.val(absent.value()))
                .getValues(0, String.class)
                .getFirst();
    }

    private String nameOf(AccountId account) {
        return house.emailOf(account).replaceFirst("@.*", "");
    }

    /// What a page says of the one who is away.
    private String row(String page) {
        int at = page.indexOf(">" + nameOf(absent) + "<");
        assertThat(at).isPositive();
        return page.substring(at, page.indexOf("</li>", at));
    }
}
