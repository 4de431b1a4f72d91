package rapport.listing.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.access.Viewers;
import rapport.jobs.JobId;
import rapport.jobs.JobKind;
import rapport.jobs.JobProblem;
import rapport.jobs.Progress;
import rapport.listing.AllLists;
import rapport.listing.ListAddress;
import rapport.listing.ListDefinition;
import rapport.listing.ListQuery;
import rapport.listing.Lists;
import rapport.web.Formats;

/// Writes a big export. One that was interrupted begins anew: half a file is of no use.
@Component
class RunExport implements JobKind {
    static final String NAME = "export";

    private final Exports exports;
    private final AllLists all;
    private final Lists lists;
    private final WriteList write;
    private final Viewers viewers;

    RunExport(Exports exports, AllLists all, Lists lists, WriteList write, Viewers viewers) {
        this.exports = exports;
        this.all = all;
        this.lists = lists;
        this.write = write;
        this.viewers = viewers;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean canGoOn() {
        return true;
    }

    @Override
    public String action() {
        return "Fetch the file";
    }

    @Override
    public void run(JobId job, Progress progress) {
        Exports.Asked asked = exports.of(job);
        Viewer viewer = viewers.of(asked.account())
                .orElseThrow(() -> new JobProblem("The account of whoever asked for it is closed."));
        ListDefinition<?> list = all.get(asked.list(), viewer);
        Viewer exporter = viewer.narrowedTo(list.recordKind(), Right.EXPORT);
        var query = new ListQuery(
                ListAddress.WITHOUT_VIEW, asked.state(), asked.state(), Optional.empty(), Optional.empty());
        var expected = lists.count(list, query, exporter);
        if (expected.exact()) {
            progress.total(expected.rows());
        }
        exports.isWhole(asked.id(), write(asked, list, query, exporter, progress));
    }

    private long write(
            Exports.Asked asked, ListDefinition<?> list, ListQuery query, Viewer exporter, Progress progress) {
        var rows = new AtomicLong();
        try (OutputStream out = exports.write(asked.id())) {
            write.to(out, asked.format(), list, query, exporter, written -> {
                rows.set(written);
                progress.done(written);
                progress.goOn();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.get();
    }

    @Override
    public Optional<String> summary(JobId job, Formats formats) {
        var asked = exports.of(job);
        return Optional.of(asked.whole() ? formats.number(asked.rows()) + " rows" : "");
    }
}
