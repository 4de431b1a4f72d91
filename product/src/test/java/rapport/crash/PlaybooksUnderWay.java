package rapport.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

/// A playbook that is gone through with many leads at once, a call and two tasks each.
final class PlaybooksUnderWay {
    private static final int LEADS = 100;
    private static final List<String> SUBJECTS = List.of("Call them first", "Send what they asked for", "Ask again");
    private static final int STEPS = LEADS * SUBJECTS.size();
    private static final String TAKEN = "select count(*) from automation.line";
    private static final Pattern MARK = Pattern.compile("name=\"mark\" value=\"([^\"]+)\"");

    private final String plan;

    private PlaybooksUnderWay(String plan) {
        this.plan = plan;
    }

    /// With leads of people who stay, whatever else happens.
    static PlaybooksUnderWay prepared(Visit visit) throws IOException, InterruptedException, SQLException {
        visit.writes("""
                insert into sales.lead (party_id, interest, stood_since, created_at, created_by)
                select party.id, 'A crane', now(), now(), account.id
                  from customers.party cross join access.account
                 where party.email like 'ada2%%' order by party.id limit %d
                """.formatted(LEADS));
        String plan = visit.makes("/playbooks", "kind=lead&name=After+the+fair");
        for (String subject : SUBJECTS) {
            var mark = MARK.matcher(visit.page(plan));
            assertThat(mark.find()).isTrue();
            visit.does(
                    plan + "/steps",
                    "mark=" + Visit.encoded(mark.group(1)) + "&kind=" + (subject.startsWith("Call") ? "call" : "task")
                            + "&set-subject=" + Visit.encoded(subject));
        }
        return new PlaybooksUnderWay(plan.substring(plan.lastIndexOf('/') + 1));
    }

    /// With all leads at once; some steps are taken when it returns.
    void begin(Visit visit) throws IOException, InterruptedException, SQLException {
        visit.does("/lists/leads/bulk/playbook", "everybody=true&answer=" + plan);
        visit.waitUntil(TAKEN, taken -> taken >= SUBJECTS.size());
    }

    /// The database outlives the program.
    void mustBeInTheMiddle(Visit visit) throws SQLException {
        assertThat(visit.number(TAKEN)).isBetween(1L, STEPS - 1L);
    }

    void mustEndWithEachStepDoneOnce(Visit visit) throws SQLException, InterruptedException {
        visit.waitUntil("select count(*) from automation.run where state = 'FINISHED'", ended -> ended == LEADS);
        assertThat(visit.number(TAKEN)).isEqualTo(STEPS);
        assertThat(visit.number("select count(*) from work.piece")).isEqualTo(STEPS);
        assertThat(visit.number("select count(distinct (about_id, subject)) from work.piece"))
                .as("none done twice, and none left out")
                .isEqualTo(STEPS);
    }
}
