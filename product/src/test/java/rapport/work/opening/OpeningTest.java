package rapport.work.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.AccountId;
import rapport.access.OwnerId;
import rapport.access.TeamId;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import rapport.work.hours.BusinessCalendars;

@RunningRapport
class OpeningTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Oslo"));

    private final House house;
    private final BusinessCalendars calendars;
    private final DSLContext db;

    private Browser administrator;

    OpeningTest(House house, BusinessCalendars calendars, DSLContext db) {
        this.house = house;
        this.calendars = calendars;
        this.db = db;
    }

    /// The first calendar is the company's; this one is open always, so that no other test has holidays.
    @BeforeEach
    void the_company_has_hours() {
        administrator = house.administrator();
        if (calendars.all().isEmpty()) {
            keep("Nordlys", "", "0-24", List.of());
        }
    }

    @Test
    void a_team_has_the_hours_of_the_nearest_team_above_it_and_everybody_else_the_company_s() {
        AccountId fitter = house.employAs("Member");
        TeamId above = house.team("Munich plant");
        TeamId below = house.team("Munich fitters", fitter);
        administrator.put(
                "/settings/teams/" + below,
                "name",
                "Munich fitters",
                "parent",
                above.toString(),
                "members",
                fitter.toString());

        keep("Munich", "DE", "8:00-12:00, 13:00-17:00", List.of(above.toString()));

        assertThat(calendars.of(OwnerId.of(fitter)).name()).isEqualTo("Munich");
        assertThat(calendars.of(OwnerId.of(above)).name()).isEqualTo("Munich");
        assertThat(calendars.of(OwnerId.of(house.employAs("Member"))).standard())
                .isTrue();
        assertThat(administrator.get("/settings/hours").body())
                .contains("Monday to Friday", "08:00–12:00, 13:00–17:00", "Munich plant", "Labour day")
                .contains("Public holidays in " + (TODAY.getYear() + 1));
    }

    @Test
    void work_that_is_put_off_skips_days_on_which_its_owner_does_not_work() {
        AccountId account = house.employAs("Member");
        TeamId team = house.team("Hamburg desk", account);
        String calendar = keep("Hamburg", "DE", "0-24", List.of(team.toString()));
        LocalDate next = calendars.of(OwnerId.of(account)).hours().workingDay(TODAY.plusDays(1));
        administrator.post("/settings/hours/" + calendar + "/days", "day", next.toString(), "name", "Harbour day");
        LocalDate then = calendars.of(OwnerId.of(account)).hours().workingDay(TODAY.plusDays(1));
        Browser colleague = house.browserOf(account);
        colleague.post("/work", "subject", "Hamburg papers", "kind", "TASK", "day", TODAY.toString());
        String task = db.fetchValue("select id::text from work.piece where subject = 'Hamburg papers'")
                .toString();

        colleague.put("/work/" + task + "/day", "to", "tomorrow");

        assertThat(then).isAfter(next);
        assertThat(db.fetchValue("select first_day from work.piece where id = {0}::uuid", DSL.val(task)))
                .hasToString(then.toString());
        assertThat(colleague.get("/work/day-note?day=" + next).body()).contains("is closed (Harbour day).");
        assertThat(colleague.get("/work/day-note?day=2027-10-03").body()).contains("is a holiday in Germany");
        assertThat(colleague.get("/work/day-note?day=" + then).body()).doesNotContain("hint");
        assertThat(colleague.get("/calendar?as=month&on=" + next).body()).contains("Harbour day");
    }

    @Test
    void hours_that_make_no_sense_and_a_week_that_is_never_open_are_refused_in_place() {
        var typed = administrator.post(
                "/settings/hours",
                "name",
                "Odd",
                "zone",
                "Europe/Oslo",
                "hours",
                "noon to three",
                "hours",
                "",
                "hours",
                "");
        var closed =
                administrator.post("/settings/hours", "name", "Shut", "zone", "Europe/Oslo", "hours", "", "hours", "");

        assertThat(typed.statusCode()).isEqualTo(422);
        assertThat(typed.body()).contains("Write the hours as 9:00–12:30");
        assertThat(closed.statusCode()).isEqualTo(422);
        assertThat(closed.body()).contains("open on one day at least");
    }

    @Test
    void the_company_s_calendar_stays_and_another_one_may_become_it() {
        String first = calendars.standard().id().toString();
        String name = calendars.standard().name();
        String other = keep("Night watch", "", "22-6", List.of());
        assertThat(administrator.delete("/settings/hours/" + first).statusCode())
                .isLessThan(400);
        assertThat(calendars.standard().id()).hasToString(first);

        administrator.put("/settings/hours/" + other, form("Night watch", "", "22-6", List.of(), true));
        assertThat(calendars.standard().id()).hasToString(other);

        administrator.put("/settings/hours/" + first, form(name, "", "0-24", List.of(), true));
        administrator.delete("/settings/hours/" + other);
        assertThat(calendars.standard().id()).hasToString(first);
        assertThat(calendars.all()).extracting(one -> one.id().toString()).doesNotContain(other);
    }

    private String keep(String name, String country, String weekdays, List<String> teams) {
        var kept = administrator.post("/settings/hours", form(name, country, weekdays, teams, false));
        assertThat(kept.statusCode()).as(kept.body()).isLessThan(400);
        return calendars.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    private static String[] form(String name, String country, String weekdays, List<String> teams, boolean standard) {
        var form = new ArrayList<>(
                List.of("name", name, "zone", "Europe/Oslo", "country", country, "standard", String.valueOf(standard)));
        boolean always = weekdays.equals("0-24");
        for (int day = 1; day <= 7; day++) {
            form.addAll(List.of("hours", day < 6 || always ? weekdays : ""));
        }
        teams.forEach(team -> form.addAll(List.of("teams", team)));
        return form.toArray(String[]::new);
    }
}
