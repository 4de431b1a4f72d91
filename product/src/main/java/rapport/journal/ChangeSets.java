package rapport.journal;

import static rapport.journal.db.Tables.CHANGE_SET;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// Names the acts whose changes the journal writes down. A route is named by [Does]; whatever
/// else writes, a job, a rule, the first set-up, is done within [#during].
///
/// ```java
/// changeSets.during(NamedAct.of(account, "Give 4,000 people an owner", JOB).as(new ChangeSetId(job.value())), () ->
/// …);
/// ```
@Component
public class ChangeSets {
    private final DSLContext db;

    ChangeSets(DSLContext db) {
        this.db = db;
    }

    /// Whatever is written meanwhile, by this thread, belongs to the act.
    public <T> T during(NamedAct act, Supplier<T> work) {
        var before = Acting.begin(act);
        try {
            return work.get();
        } finally {
            Acting.goBackTo(before);
        }
    }

    public void during(NamedAct act, Runnable work) {
        during(act, () -> {
            work.run();
            return true;
        });
    }

    /// Names the act of this thread until [#end].
    public void begin(NamedAct act) {
        Acting.begin(act);
    }

    public void end() {
        Acting.goBackTo(null);
    }

    /// Calls the act of this thread by a better name, before it has changed anything.
    public void call(String words) {
        Acting.rename(act -> act.called(words));
    }

    /// Says what the act of this thread is about, before it has changed anything.
    public void tell(String about, String link) {
        Acting.rename(act -> act.about(about, link));
    }

    /// The change set that the act of this thread has written and may be asked to undo; empty when it changed nothing.
    public Optional<ChangeSetId> justWritten() {
        return Acting.written();
    }

    /// Writes the act of this thread down, though it has changed nothing.
    public void noteUnlessWritten() {
        Acting acting = Acting.current();
        if (acting != null) {
            note(acting.writtenAct());
        }
    }

    /// Writes an act down that changes no row and shall be known nevertheless: somebody signed in, or took data out.
    public void note(NamedAct act) {
        UUID id = act.changeSet() == null ? newId() : act.changeSet().value();
        db.execute("select journal.make_room_for({0})", DSL.val(id));
        db.insertInto(CHANGE_SET)
                .set(CHANGE_SET.ID, new ChangeSetId(id))
                .set(CHANGE_SET.ACTOR, act.account())
                .set(CHANGE_SET.ACT, act.words())
                .set(CHANGE_SET.SOURCE, act.source())
                .set(CHANGE_SET.ABOUT, act.about())
                .set(CHANGE_SET.LINK, act.link())
                .onConflictDoNothing()
                .execute();
    }

    private UUID newId() {
        return db.select(DSL.field("uuidv7()", UUID.class)).fetchSingle().value1();
    }
}
