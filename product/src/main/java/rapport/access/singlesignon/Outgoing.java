package rapport.access.singlesignon;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks the provider. Only over https, except on this machine; never further than where it was sent, never longer than
/// ten seconds, and never for more than a megabyte.
@Component
class Outgoing {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long MOST_BYTES = 1 << 20;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final JsonMapper json;

    Outgoing(JsonMapper json) {
        this.json = json;
    }

    static boolean isAllowed(URI address) {
        String scheme = address.getScheme();
        String host = address.getHost();
        return host != null
                && address.getRawUserInfo() == null
                && ("https".equals(scheme) || ("http".equals(scheme) && THIS_MACHINE.contains(host)));
    }

    JsonNode get(URI address) throws ProviderFault {
        return read(text(HttpRequest.newBuilder(address)), address);
    }

    String getText(URI address) throws ProviderFault {
        return text(HttpRequest.newBuilder(address));
    }

    /// @param authorization the header that says who asks; empty for none
    JsonNode post(URI address, String form, String authorization) throws ProviderFault {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return read(text(request), address);
    }

    private String text(HttpRequest.Builder asked) throws ProviderFault {
        var request =
                asked.timeout(PATIENCE).header("Accept", "application/json").build();
        if (!isAllowed(request.uri())) {
            throw new ProviderFault(request.uri().getHost() + " is not asked, because it is not asked by https");
        }
        var answer = send(request);
        if (answer.statusCode() != 200) {
            throw new ProviderFault(request.uri() + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpResponse<String> send(HttpRequest request) throws ProviderFault {
        var answer = client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), MOST_BYTES));
        try {
            return answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        } catch (CompletionException silence) {
            throw new ProviderFault(request.uri() + " did not answer: " + silence.getCause());
        }
    }

    private JsonNode read(String text, URI address) throws ProviderFault {
        try {
            return json.readTree(text);
        } catch (JacksonException e) {
            throw new ProviderFault(address + " did not answer with JSON");
        }
    }
}
