package rapport.intake.records;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import rapport.access.Viewer;
import rapport.intake.ArrivalId;
import rapport.jobs.AccountLine;
import rapport.jobs.Outcome;
import rapport.jobs.Progress;

/// Brings in some rows, and writes down in the same transaction how far it is.
@Component
class BringChunk {
    private final ArrivalDrafts drafts;

    BringChunk(ArrivalDrafts drafts) {
        this.drafts = drafts;
    }

    /// @param before how many rows were handled when these were read; nothing happens where others were since
    @Transactional
    public void write(
            ArrivalId id, long before, Arrivals kind, List<ArrivalTable.Line> lines, Viewer by, Progress progress) {
        if (drafts.lock(id).handled() == before) {
            progress.account(bring(kind, lines, by));
            drafts.handled(id, before + lines.size());
            progress.done(before + lines.size());
        }
    }

    /// What would become of these rows. Nothing of it stays.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public List<AccountLine> tryOut(Arrivals kind, List<ArrivalTable.Line> lines, Viewer by) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return bring(kind, lines, by);
    }

    private static List<AccountLine> bring(Arrivals kind, List<ArrivalTable.Line> lines, Viewer by) {
        var account = new ArrayList<AccountLine>();
        for (ArrivalTable.Line line : lines) {
            String row = "Row " + line.number();
            account.add(
                    switch (line) {
                        case ArrivalTable.Line.Unreadable(var _, var reason) -> AccountLine.refused(row, reason, "");
                        case ArrivalTable.Line.Read(var _, var values) ->
                            switch (kind.bring(values, by)) {
                                case Arrived.Made(var subject, var link, var remark) ->
                                    new AccountLine(subject, Outcome.DONE, remark, link);
                                case Arrived.Skipped(var subject, var link, var reason) ->
                                    AccountLine.skipped(row + ": " + subject, reason, link);
                                case Arrived.Refused(var subject, var reason) ->
                                    AccountLine.refused(subject.isEmpty() ? row : row + ": " + subject, reason, "");
                            };
                    });
        }
        return account;
    }
}
