package rapport.correspondence.filing;

import java.time.Instant;
import org.springframework.stereotype.Component;
import rapport.jobs.Regular;
import rapport.journal.ChangeSets;
import rapport.journal.NamedAct;
import rapport.journal.Source;

/// Files what has arrived, until nothing waits any more.
@Component
class FileRegularly implements Regular {
    private final FileArrivals file;
    private final ChangeSets changeSets;

    FileRegularly(FileArrivals file, ChangeSets changeSets) {
        this.file = file;
        this.changeSets = changeSets;
    }

    @Override
    public void now(Instant now) {
        var act = NamedAct.of(null, "File mail that came", Source.JOB).notUndoable();
        boolean more = true;
        while (more) {
            more = changeSets.during(act, file::some) > 0;
        }
    }
}
