package rapport.bench;

import java.io.IOException;
import java.util.List;
import rapport.bench.people.GeneratedPerson;
import rapport.bench.people.PeopleGenerator;

/// New people over the API, one a request, each committed to the disk before the answer.
final class CreatePeople implements Measurement {
    @Override
    public String name() {
        return "create";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException, InterruptedException {
        try (var program = Program.start(site, site.freshData("create"))) {
            String bearer = "Bearer " + program.token();
            var people = new PeopleGenerator(Imports.SEED);
            var made = Load.SIXTEEN.run(number -> request(people.person(number), bearer), 201);
            return List.of(
                    Figure.atLeast("create a person over the API, 16 clients", made.perSecond(), 1000, "people/s"),
                    Figure.note(
                            "create a person over the API, 16 clients, p50 and p99",
                            Numbers.text(made.p50()) + " ms, " + Numbers.text(made.p99()) + " ms"));
        }
    }

    private static byte[] request(GeneratedPerson person, String bearer) {
        String json = """
                {"name": {"given": "%s", "family": "%s"}, "emails": [%s], "phones": [%s]}""".formatted(
                text(person.givenName()), text(person.familyName()), told(person.email()), told(person.phone()));
        return KeepAlive.post("/api/v1/people", json, "Authorization", bearer, "Content-Type", "application/json");
    }

    private static String told(String value) {
        return value.isEmpty() ? "" : "{\"value\": \"" + text(value) + "\"}";
    }

    private static String text(String plain) {
        return plain.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
