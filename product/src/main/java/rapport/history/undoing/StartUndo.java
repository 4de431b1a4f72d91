package rapport.history.undoing;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.jobs.JobId;
import rapport.jobs.Jobs;
import rapport.journal.ChangeSet;
import rapport.journal.ChangeSetId;
import rapport.journal.UndoChangeSet;

/// Takes a large act back in the background.
@Service
class StartUndo {
    static final String KIND = "history.undo";

    private final Jobs jobs;
    private final UndoChangeSet undo;

    StartUndo(Jobs jobs, UndoChangeSet undo) {
        this.jobs = jobs;
        this.undo = undo;
    }

    @Transactional
    public void inBackground(ChangeSet act, boolean rest, AccountId by) {
        JobId job = jobs.start(KIND, act.undoing(), "/changes/" + act.id(), by);
        undo.ask(new ChangeSetId(job.value()), act.id(), rest);
    }
}
