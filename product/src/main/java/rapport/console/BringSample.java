package rapport.console;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;

/// `demo`: brings the sample company into the running program.
final class BringSample {
    private BringSample() {}

    static int run(List<String> words, Path folder) throws Unable {
        if (!words.isEmpty()) {
            throw new Unable("./rapport demo takes no words behind it.", Console.MISUNDERSTOOD);
        }
        var program = RunningProgram.on(folder);
        var answer = program.send(HttpRequest.newBuilder(program.address().resolve("/sample-company"))
                .header("Authorization", "Bearer " + program.token("./rapport demo", "10"))
                .header("Accept", "text/plain")
                .POST(BodyPublishers.noBody()));
        if (answer.statusCode() >= 300) {
            throw new Unable(Json.sentence(answer.body()));
        }
        System.out.print(answer.body());
        System.out.println("Look at it: " + program.address() + "/people");
        return Console.WELL;
    }
}
