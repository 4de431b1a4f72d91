package rapport.intake.connections;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;

/// Tries what a form says, without bringing anything in.
@Component
class TestConnection {
    private final Fetching fetching;

    TestConnection(Fetching fetching) {
        this.fetching = fetching;
    }

    /// @param secret the one that was typed, or else the one that is kept
    String said(ConnectionForm form, String secret, AccountId by) throws InterruptedException {
        var tried = new Connection(
                new ConnectionId(new UUID(0, 0)),
                form.name(),
                form.kind(),
                form.address(),
                form.pattern(),
                form.query(),
                form.userName(),
                form.rows(),
                form.mapping(),
                form.minutes(),
                null,
                Instant.EPOCH,
                "",
                by);
        try {
            var fetched = fetching.from(tried, secret);
            if (fetched.isEmpty()) {
                return "It works, and there is no file yet.";
            }
            long size = Files.size(fetched.get().file());
            Files.deleteIfExists(fetched.get().file());
            return "It works: " + fetched.get().name() + " with " + Math.max(1, size / 1024) + " kB.";
        } catch (FetchProblem problem) {
            return problem.sentence();
        } catch (IOException e) {
            return "What was fetched could not be read again: " + e.getMessage();
        }
    }
}
