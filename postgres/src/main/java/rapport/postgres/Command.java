package rapport.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A program of the operating system that is run to its end.
final class Command {
    private Command() {}

    static boolean succeeds(List<String> command) {
        try {
            return run(command, null, Duration.ofSeconds(20)) == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    /// Runs to the end; what it says goes to `log`. A program that fails is a fault that quotes the log.
    static void mustSucceed(String what, List<String> command, Path log, Duration atMost) throws IOException {
        if (run(command, log, atMost) != 0) {
            throw new PostgresFault(what + " failed, see " + log + ":\n" + Files.readString(log));
        }
    }

    private static int run(List<String> command, @Nullable Path log, Duration atMost) throws IOException {
        var output = log == null ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.to(log.toFile());
        var process = new ProcessBuilder(command)
                .directory(new File("/"))
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        try {
            if (process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            return -1;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    static List<String> of(List<String> prefix, String... words) {
        return Stream.concat(prefix.stream(), Stream.of(words)).toList();
    }
}
