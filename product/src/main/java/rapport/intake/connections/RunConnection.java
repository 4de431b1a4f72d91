package rapport.intake.connections;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.intake.ImportFile;
import rapport.intake.ImportStarted;
import rapport.intake.UploadId;
import rapport.intake.Uploads;
import rapport.jobs.JobId;
import rapport.jobs.JobKind;
import rapport.jobs.JobProblem;
import rapport.jobs.Progress;
import rapport.journal.Source;
import rapport.web.Formats;

/// The job behind a run of a connection: it fetches, and starts an import of what it fetched,
/// which has an account of its own.
@Component
class RunConnection implements JobKind {
    static final String KIND = "intake.connection";

    private final Connections connections;
    private final Fetching fetching;
    private final Uploads uploads;
    private final ImportFile importFile;
    private final Clock clock;

    RunConnection(Connections connections, Fetching fetching, Uploads uploads, ImportFile importFile, Clock clock) {
        this.connections = connections;
        this.fetching = fetching;
        this.uploads = uploads;
        this.importFile = importFile;
        this.clock = clock;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public Source source() {
        return Source.IMPORT;
    }

    @Override
    public String action() {
        return "See the connection";
    }

    @Override
    public Optional<String> summary(JobId job, Formats formats) {
        return connections
                .of(job)
                .flatMap(one -> connections.runs(one.id(), 1).stream().findFirst())
                .map(Connections.Run::said)
                .filter(said -> !said.isEmpty());
    }

    @Override
    public void run(JobId job, Progress progress) throws InterruptedException {
        var connection = connections.of(job).orElseThrow(() -> new JobProblem("The connection was removed."));
        try {
            var fetched = fetching.from(connection, connections.secret(connection.id()));
            progress.goOn();
            if (fetched.isEmpty()) {
                connections.end(job, clock.instant(), null, "nothing new");
            } else {
                bringIn(job, connection, fetched.get());
            }
        } catch (FetchProblem problem) {
            throw failed(job, problem.sentence());
        }
    }

    private void bringIn(JobId job, Connection connection, Fetched fetched) {
        try {
            UploadId upload = kept(fetched, connection.createdBy());
            Optional<String> mapping = Optional.of(connection.mapping()).filter(name -> !name.isEmpty());
            var started = importFile.start(
                    upload, Optional.of(connection.importKind()), mapping, Optional.empty(), connection.createdBy());
            switch (started) {
                case ImportStarted.Yes yes ->
                    connections.end(job, clock.instant(), yes.imports().getFirst(), fetched.name() + " is brought in");
                case ImportStarted.No(var why) -> throw failed(job, fetched.name() + ": " + why);
            }
            connections.seen(connection.id(), fetched.seen());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UploadId kept(Fetched fetched, AccountId by) throws IOException {
        try (var bytes = Files.newInputStream(fetched.file())) {
            return uploads.keep(fetched.name(), bytes, by);
        } finally {
            Files.deleteIfExists(fetched.file());
        }
    }

    private JobProblem failed(JobId job, String sentence) {
        connections.end(job, clock.instant(), null, sentence);
        return new JobProblem(sentence);
    }
}
