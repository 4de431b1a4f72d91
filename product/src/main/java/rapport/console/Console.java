package rapport.console;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The words behind `java -jar rapport.jar` that mean something else than: start.
public final class Console {
    static final int WELL = 0;
    static final int FAILED = 1;
    static final int MISUNDERSTOOD = 2;
    static final int WITH_REFUSALS = 3;

    /// Something that can be said. It answers with the exit code.
    private interface Command {
        int run(List<String> words, Path folder) throws Unable;
    }

    private static final Map<String, Command> COMMANDS = Map.of(
            "token",
            MakeToken::run,
            "demo",
            BringSample::run,
            "import",
            ImportFile::run,
            "reset-second-step",
            ResetSecondStep::run);

    private Console() {}

    public static boolean understands(String... words) {
        return words.length > 0 && COMMANDS.containsKey(words[0]);
    }

    /// Does what the first word says, and prints what came of it.
    ///
    /// @return the exit code: 0 well, 1 not, 2 asked wrongly, 3 imported except for refused rows
    public static int run(String... words) {
        Path folder = Path.of(Objects.requireNonNullElse(System.getenv("RAPPORT_DATA"), "data"));
        try {
            return Objects.requireNonNull(COMMANDS.get(words[0]))
                    .run(List.of(words).subList(1, words.length), folder.toAbsolutePath());
        } catch (Unable reason) {
            System.err.println(reason.getMessage());
            return reason.exitCode();
        }
    }
}
