package rapport.api.webhook;

import java.net.URI;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.access.Typed;
import rapport.web.OpenNet;

/// What the page of a webhook asks.
///
/// @param kind of records, each that is ticked
record WebhookForm(String name, String address, @Nullable List<ToldKind> kind) {
    static final WebhookForm EMPTY = new WebhookForm("", "", List.of(ToldKind.PERSON, ToldKind.ORGANISATION));
    private static final int LONGEST = 2_000;

    WebhookForm {
        name = Typed.line(name);
        address = Typed.line(address);
    }

    static WebhookForm of(Webhook one) {
        return new WebhookForm(one.name(), one.address(), List.copyOf(one.kinds()));
    }

    Set<ToldKind> kinds() {
        return kind == null || kind.isEmpty() ? Set.of() : EnumSet.copyOf(kind);
    }

    /// The name of a field to a sentence.
    Map<String, String> problems(boolean nameIsTaken, OpenNet openNet) {
        var problems = new LinkedHashMap<String, String>();
        String ofName = nameIsTaken
                ? "Another webhook is called that."
                : Typed.nameProblem(name, "Name the program, so that you know later who is told.");
        if (!ofName.isEmpty()) {
            problems.put("name", ofName);
        }
        String ofAddress = addressProblem(openNet);
        if (!ofAddress.isEmpty()) {
            problems.put("address", ofAddress);
        }
        if (kinds().isEmpty()) {
            problems.put("kind", "Tick at least one kind of records.");
        }
        return problems;
    }

    private String addressProblem(OpenNet openNet) {
        if (address.length() > LONGEST) {
            return "Take at most " + LONGEST + " characters.";
        }
        try {
            URI there = URI.create(address);
            String refusal = openNet.refusal(there);
            return !refusal.isEmpty() || openNet.keepsSecrets(there)
                    ? refusal
                    : "An address that begins with http:// can be read along on the way: take one with https://.";
        } catch (IllegalArgumentException e) {
            return "That is no web address.";
        }
    }
}
