package rapport.api.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import rapport.web.OpenNet;
import rapport.web.OpenNet.NotAsked;

/// Posts a delivery, signed, to the open net only unless whoever runs Rapport allows others. It is
/// sent on to nowhere, and of the answer little is read.
@Component
class PostDelivery {
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(15);
    private static final int SAID = 300;
    private static final int GONE = 410;

    private final OpenNet openNet;
    private final Clock clock;

    PostDelivery(OpenNet openNet, Clock clock) {
        this.openNet = openNet;
        this.clock = clock;
    }

    Answer to(String address, String secret, DeliveryId id, String body) throws InterruptedException {
        URI there = URI.create(address);
        try {
            return answer(openNet.ask(there, request -> signed(request, secret, id, body)));
        } catch (NotAsked refused) {
            return new Answer(false, refused.why(), false);
        } catch (HttpTimeoutException late) {
            return new Answer(
                    false,
                    there.getHost() + " did not answer within " + ANSWERS_WITHIN.toSeconds() + " seconds.",
                    false);
        } catch (ConnectException refused) {
            return new Answer(false, there.getHost() + " cannot be reached.", false);
        } catch (IOException broken) {
            return new Answer(false, there.getHost() + " broke off: " + broken.getMessage(), false);
        }
    }

    private HttpRequest.Builder signed(HttpRequest.Builder request, String secret, DeliveryId id, String body) {
        Instant now = clock.instant();
        return request.version(HttpClient.Version.HTTP_1_1)
                .timeout(ANSWERS_WITHIN)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Rapport")
                .header("webhook-id", id.toString())
                .header("webhook-timestamp", String.valueOf(now.getEpochSecond()))
                .header("webhook-signature", Signature.of(secret, id.toString(), now, body))
                .POST(BodyPublishers.ofString(body));
    }

    private static Answer answer(HttpResponse<InputStream> response) throws IOException {
        int status = response.statusCode();
        try (InputStream body = response.body()) {
            String said = new String(body.readNBytes(SAID), StandardCharsets.UTF_8)
                    .replaceAll("\\p{Cntrl}", " ")
                    .strip();
            return new Answer(
                    status >= 200 && status < 300,
                    "It answered " + status + (said.isEmpty() ? "." : ": " + said),
                    status == GONE);
        }
    }
}
