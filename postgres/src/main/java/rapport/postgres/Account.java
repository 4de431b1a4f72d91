package rapport.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Under which account the server runs. PostgreSQL refuses to run as root, so root hands it to an ordinary account
/// that can reach the folder (`RAPPORT_POSTGRES_ACCOUNT`, else `rapport`, else `postgres`), or else to a user namespace
/// of its own. Everybody else runs it as himself.
final class Account {
    private static final Logger LOG = LoggerFactory.getLogger(Account.class);

    private final List<String> prefix;

    private Account(List<String> prefix) {
        this.prefix = prefix;
    }

    static Account thatCanRun(Path postgres, Path home, Path data) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Account(List.of());
        }
        for (String name : candidates()) {
            var as = List.of("setpriv", "--reuid=" + name, "--regid=" + name, "--clear-groups");
            if (!Command.succeeds(List.of("id", "-u", name))) {
                continue;
            }
            if (!Command.succeeds(Command.of(as, "test", "-x", postgres.toString()))
                    || !Command.succeeds(Command.of(as, "test", "-x", home.toString()))) {
                LOG.debug("The account {} cannot reach {}", name, data);
                continue;
            }
            giveTo(name, data);
            return new Account(as);
        }
        if (Command.succeeds(List.of("unshare", "-U", "true"))) {
            return new Account(List.of("unshare", "-U"));
        }
        throw new PostgresFault(
                "PostgreSQL may not run as root, and no ordinary account can reach " + data
                        + ". Make one (useradd --system rapport), start Rapport as an ordinary user, or set RAPPORT_DATABASE_URL");
    }

    private static List<String> candidates() {
        var names = new ArrayList<String>();
        String wanted = System.getenv("RAPPORT_POSTGRES_ACCOUNT");
        if (wanted != null && !wanted.isBlank()) {
            names.add(wanted);
        }
        names.addAll(List.of("rapport", "postgres"));
        return names;
    }

    private static void giveTo(String name, Path data) throws IOException {
        Files.createDirectories(data);
        if (!Files.getOwner(data).getName().equals(name)) {
            Command.mustSucceed(
                    "Handing the folder to the account " + name,
                    List.of("chown", "-R", name + ":", data.toString()),
                    data.resolveSibling("chown.log"),
                    Duration.ofMinutes(5));
        }
    }

    List<String> command(String... words) {
        return Command.of(prefix, words);
    }
}
