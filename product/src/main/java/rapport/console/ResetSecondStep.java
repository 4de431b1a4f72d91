package rapport.console;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// `reset-second-step E-MAIL`: for somebody who lost phone and recovery codes, and whom no administrator can help.
final class ResetSecondStep {
    private ResetSecondStep() {}

    static int run(List<String> words, Path folder) throws Unable {
        if (words.size() != 1) {
            throw new Unable("Say whose: ./rapport reset-second-step you@company.example", Console.MISUNDERSTOOD);
        }
        var answer =
                RunningProgram.on(folder).console("/console/second-step-resets", Map.of("email", words.getFirst()));
        System.out.println(answer.strip());
        return Console.WELL;
    }
}
