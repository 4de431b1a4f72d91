package rapport.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The packed program in a process of its own, with what it says.
final class StartedProgram implements AutoCloseable {
    static final Path JAR = Path.of("target", "rapport.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final Path said;

    private StartedProgram(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    /// @param settings of the environment
    static StartedProgram start(Map<String, String> settings, String... words) {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-jar",
                JAR.toString()));
        command.addAll(List.of(words));
        try {
            Path said = Files.createTempFile("rapport-said", ".txt");
            said.toFile().deleteOnExit();
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("RAPPORT_") && !name.endsWith("_ACCOUNT"));
            builder.environment().putAll(settings);
            return new StartedProgram(builder.start(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns when it is ready, or has ended because it could not be.
    StartedProgram awaitReady() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!said().contains("Rapport is at") && process.isAlive()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Rapport does not get ready: " + said());
            }
            pause();
        }
        return this;
    }

    String said() {
        try {
            return Files.readString(said, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int exitCode() {
        try {
            if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("Rapport does not end: " + said());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// As a service manager stops it.
    int terminate() {
        process.destroy();
        return exitCode();
    }

    void kill() {
        process.destroyForcibly();
        exitCode();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            terminate();
        }
    }
}
