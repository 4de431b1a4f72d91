package rapport.history.undoing;

import org.springframework.stereotype.Component;
import rapport.jobs.JobId;
import rapport.jobs.JobKind;
import rapport.jobs.JobProblem;
import rapport.jobs.Progress;
import rapport.journal.ChangeSetId;
import rapport.journal.UndoChangeSet;
import rapport.journal.UndoChangeSet.Reached;
import rapport.journal.Undone;

/// The job behind the undo of a large act. It puts back a thousand records at a time, and after a crash those that are
/// left.
@Component
class RunUndo implements JobKind {
    private final UndoChangeSet undo;

    RunUndo(UndoChangeSet undo) {
        this.undo = undo;
    }

    @Override
    public String name() {
        return StartUndo.KIND;
    }

    @Override
    public void run(JobId job, Progress progress) {
        var id = new ChangeSetId(job.value());
        var asked = undo.asked(id);
        undo.begin(asked.original(), id, asked.rest()).ifPresent(RunUndo::refuse);
        long all = undo.recordsOf(asked.original());
        progress.total(all);
        long done = all - undo.left(id);
        Reached reached = null;
        do {
            progress.done(done);
            progress.goOn();
            reached = undo.step(asked.original(), id, reached).orElse(null);
            done += reached == null ? 0 : reached.done();
        } while (reached != null);
    }

    private static void refuse(Undone why) {
        throw new JobProblem(
                switch (why) {
                    case Undone.InTheWay(var conflicts) ->
                        conflicts.size()
                                + " or more facts have changed since, so nothing was taken back. Look at them, and take back the rest.";
                    case Undone.Already _ -> "It was taken back already.";
                    case Undone.Nothing _, Undone.Done _ -> "There is nothing to take back.";
                });
    }
}
