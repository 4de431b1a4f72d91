package rapport.matching.many;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import rapport.jobs.AccountLine;
import rapport.jobs.JobId;
import rapport.jobs.Progress;
import rapport.journal.ChangeSetId;
import rapport.journal.ChangeSets;
import rapport.journal.NamedAct;
import rapport.journal.Source;
import rapport.journal.UndoChangeSet;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// A job that merges many customers and is killed in the middle of it.
@RunningRapport
class BulkMergeTest {
    private final RunBulkMerge merge;
    private final UndoChangeSet undo;
    private final ChangeSets changeSets;
    private final House house;
    private final DSLContext db;

    BulkMergeTest(RunBulkMerge merge, UndoChangeSet undo, ChangeSets changeSets, House house, DSLContext db) {
        this.merge = merge;
        this.undo = undo;
        this.changeSets = changeSets;
        this.house = house;
        this.db = db;
    }

    @Test
    void after_a_fall_it_still_knows_who_went_into_whom() {
        UUID father = add("Bartholomew Fallowfield");
        UUID between = add("B Fallowfield");
        UUID mother = add("Clementina Fallowfield");
        JobId job = toMerge(father, between, between, mother);

        var killed = new Killed(1);
        assertThatThrownBy(() -> run(job, killed)).hasMessage("killed");
        assertThat(killed.outcomes).containsExactly("DONE");
        assertThat(kept(job)).isEqualTo(2);

        var rest = new Killed(2);
        run(job, rest);

        assertThat(rest.outcomes)
                .singleElement()
                .asString()
                .startsWith("SKIPPED It would bring two together who are strongly different");
        assertThat(standing(father, between, mother)).isEqualTo(2);
        assertThat(kept(job)).as("kept no longer than needed").isZero();

        changeSets.during(act("Undo"), () -> undo.now(new ChangeSetId(job.value()), false));
        assertThat(standing(father, between, mother)).isEqualTo(3);
    }

    /// Falls before a step.
    private static final class Killed implements Progress {
        private final int steps;
        private int begun;
        private final List<String> outcomes = new ArrayList<>();

        Killed(int steps) {
            this.steps = steps;
        }

        @Override
        public void total(long steps) {}

        @Override
        public void alreadyDone(long steps) {}

        @Override
        public void done(long steps) {}

        @Override
        public void account(List<AccountLine> lines) {
            lines.forEach(line -> outcomes.add((line.outcome() + " " + line.reason()).strip()));
        }

        @Override
        public void goOn() {
            if (++begun > steps) {
                throw new IllegalStateException("killed");
            }
        }
    }

    private void run(JobId job, Progress progress) {
        NamedAct act = act("Merge many customers").as(new ChangeSetId(job.value()));
        changeSets.during(act, () -> merge.run(job, progress));
    }

    private NamedAct act(String words) {
        return NamedAct.of(house.firstAdministrator().id().value(), words, Source.JOB);
    }

    /// A job of ticked pairs that nobody runs but this test.
    private JobId toMerge(UUID... two) {
        UUID account = house.firstAdministrator().id().value();
        UUID job = db.fetchSingle("""
                        insert into jobs.job (work, title, link, account_id, state, started_at, finished_at)
                        values ('matching.merge', 'Merge many customers', '/duplicates', {0}, 'DONE', now(), now())
                        returning id
                        """, DSL.val(account)).get(0, UUID.class);
        db.execute("insert into matching.bulk_merge (job_id, least) values ({0}, 0)", DSL.val(job));
        for (int i = 0; i < two.length; i += 2) {
            db.execute(
                    "insert into matching.bulk_merge_pair values ({0}, {1}, least({2}, {3}), greatest({2}, {3}), true)",
                    DSL.val(job), DSL.val(i + 1), DSL.val(two[i]), DSL.val(two[i + 1]));
        }
        return new JobId(job);
    }

    private int kept(JobId job) {
        return db.fetchSingle(
                        "select count(*) from matching.bulk_merge_member where job_id = {0}", DSL.val(job.value()))
                .get(0, int.class);
    }

    private int standing(UUID... parties) {
        return db.fetchSingle("select count(*) from customers.party where id = any({0})", DSL.val(parties))
                .get(0, int.class);
    }

    private UUID add(String name) {
        String location = house.administrator()
                .post("/people", "name", name, "email", "family@fallowfield.example")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }
}
