package rapport.bench;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.regex.Pattern;

/// The history of a person of whom five hundred facts were changed, one act after the other, over the API.
final class LongHistory implements Measurement {
    private static final int CHANGES = 500;
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"");

    @Override
    public String name() {
        return "history";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException, InterruptedException {
        try (var program = Program.start(site, site.freshData("history"))) {
            String id = busyPerson(program, program.token());
            byte[] request = KeepAlive.get("/parties/" + id + "/history", "Cookie", program.signIn());
            return List.of(Figure.atMost(
                    "history of a record with 500 changes, one client, p50",
                    Load.ONE.run(_ -> request, 200).p50(),
                    10,
                    "ms"));
        }
    }

    private static String busyPerson(Program program, String token) throws IOException, InterruptedException {
        var made = ID.matcher(program.send(program.request("/api/v1/people")
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"name\": {\"given\": \"Amara\", \"family\": \"Okafor\"}}")))
                .body());
        if (!made.find()) {
            throw new IOException("Nobody was made");
        }
        for (int change = 0; change < CHANGES; change++) {
            var answer = program.send(program.request("/api/v1/people/" + made.group(1))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/merge-patch+json")
                    .header("If-Match", "*")
                    .method("PATCH", BodyPublishers.ofString("{\"note\": \"Told us so " + change + " times\"}")));
            if (answer.statusCode() != 200) {
                throw new IOException("A change was refused: " + answer.statusCode() + " " + answer.body());
            }
        }
        return made.group(1);
    }
}
