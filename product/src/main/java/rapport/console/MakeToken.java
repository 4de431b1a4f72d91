package rapport.console;

import java.nio.file.Path;
import java.util.List;

/// `token NAME`: prints a token that reads and writes until somebody revokes it.
final class MakeToken {
    private MakeToken() {}

    static int run(List<String> words, Path folder) throws Unable {
        if (words.size() != 1) {
            throw new Unable("Give the token a name: ./rapport token \"Web shop\"", Console.MISUNDERSTOOD);
        }
        System.out.println(RunningProgram.on(folder).token(words.getFirst(), ""));
        return Console.WELL;
    }
}
