package rapport.console;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// The account of an import, as a person reads it at the console.
final class ImportSentences {
    private static final Set<String> OVER = Set.of("DONE", "FAILED", "CANCELLED");

    private ImportSentences() {}

    static boolean isOver(JsonNode account) {
        return OVER.contains(state(account));
    }

    static int exitCode(JsonNode account) {
        if (!state(account).equals("DONE")) {
            return Console.FAILED;
        }
        return count(account, "refused") > 0 ? Console.WITH_REFUSALS : Console.WELL;
    }

    static String of(JsonNode account, URI program) {
        String counts = String.format(
                Locale.ROOT,
                "%,d created, %,d updated, %,d unchanged, %,d refused.",
                count(account, "created"),
                count(account, "updated"),
                count(account, "unchanged"),
                count(account, "refused"));
        String page =
                program.resolve("/imports/" + account.path("id").asString("")).toString();
        String title = account.path("title").asString("The file");
        return switch (state(account)) {
            case "DONE" -> title + " is imported: " + counts + "\nEach row stands at " + page;
            case "CANCELLED" -> "The import of " + title + " was stopped: " + counts + "\nIt can go on at " + page;
            default ->
                "The import of " + title + " failed. " + account.path("problem").asString("") + "\nUntil then: "
                        + counts;
        };
    }

    /// A file inside a zip that is not read.
    static String ofRefused(JsonNode member) {
        return member.path("name").asString("") + " was left out: "
                + member.path("reason").asString("");
    }

    private static String state(JsonNode account) {
        return account.path("state").asString("").toUpperCase(Locale.ROOT);
    }

    private static long count(JsonNode account, String what) {
        return account.path(what).asLong(0);
    }
}
