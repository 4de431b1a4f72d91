package rapport.devices.push;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import rapport.web.OpenNet;
import rapport.web.OpenNet.NotAsked;
import tools.jackson.databind.json.JsonMapper;

/// Hands messages to push services (RFC 8030). A colleague's browser names the address, so it is
/// not trusted: it lies in the open net and is asked by https, never sends us on, and nothing of
/// what it answers is read but the number.
@Component
public class PushLine {
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(15);
    private static final Duration MOST_REST = Duration.ofHours(1);
    private static final Pattern SECONDS = Pattern.compile("\\d{1,6}");
    /// Even where each takes four bytes they fit into one message.
    private static final int MOST_WORDS = 500;

    private final ServerKeys keys;
    private final OpenNet openNet;
    private final Clock clock;
    private final JsonMapper json;

    public PushLine(ServerKeys keys, OpenNet openNet, Clock clock, JsonMapper json) {
        this.keys = keys;
        this.openNet = openNet;
        this.clock = clock;
        this.json = json;
    }

    /// @return why nothing is sent to this address, in a sentence; empty when it may be asked
    public String refusal(String endpoint) {
        try {
            URI address = URI.create(endpoint);
            String refusal = openNet.refusal(address);
            if (!refusal.isEmpty()) {
                return refusal;
            }
            return openNet.keepsSecrets(address) && address.getRawUserInfo() == null
                    ? ""
                    : "The push service of this browser has no address with https.";
        } catch (IllegalArgumentException noAddress) {
            return "The push service of this browser has no address.";
        }
    }

    /// @param site where the owner of the device works with Rapport, for whoever runs the push service
    public PushAnswer send(PushMessage message, String endpoint, PushKeys device, String site) {
        String refusal = refusal(endpoint);
        if (!refusal.isEmpty()) {
            return new PushAnswer.Refused(refusal);
        }
        URI address = URI.create(endpoint);
        try {
            String authorization = keys.get().authorization(address, site, clock.instant());
            byte[] sealed = PushCipher.encrypt(words(message), device);
            return answer(
                    address,
                    openNet.ask(
                            address,
                            request -> request.timeout(ANSWERS_WITHIN)
                                    .header("TTL", Long.toString(message.fresh().toSeconds()))
                                    .header("Urgency", message.urgent() ? "high" : "normal")
                                    .header("Topic", message.id().replace("-", ""))
                                    .header("Content-Type", "application/octet-stream")
                                    .header("Content-Encoding", "aes128gcm")
                                    .header("Authorization", authorization)
                                    .POST(BodyPublishers.ofByteArray(sealed))));
        } catch (InvalidKeyException noKey) {
            return new PushAnswer.Refused("This browser has given no key to write to it.");
        } catch (NotAsked refused) {
            return new PushAnswer.Refused(refused.why());
        } catch (IOException unreachable) {
            return new PushAnswer.Later(address.getHost() + " cannot be reached.", Duration.ZERO);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new PushAnswer.Later("Rapport was stopped meanwhile.", Duration.ZERO);
        }
    }

    private byte[] words(PushMessage message) {
        String body = message.body();
        return json.writeValueAsString(Map.of(
                        "id", message.id(),
                        "title", message.title(),
                        "body",
                                body.codePointCount(0, body.length()) <= MOST_WORDS
                                        ? body
                                        : body.substring(0, body.offsetByCodePoints(0, MOST_WORDS - 1)) + "…",
                        "link", message.link()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static PushAnswer answer(URI address, HttpResponse<InputStream> answer) throws IOException {
        answer.body().close();
        int status = answer.statusCode();
        return switch (status) {
            case 200, 201, 202, 204 -> new PushAnswer.Taken();
            case 404, 410 -> new PushAnswer.Gone();
            case 401, 403 ->
                new PushAnswer.Refused(address.getHost() + " does not know our key. Take the device away, and let it"
                        + " be notified anew.");
            case 429 -> new PushAnswer.Later(address.getHost() + " wants fewer messages for a while.", rest(answer));
            default ->
                status >= 500
                        ? new PushAnswer.Later(
                                address.getHost() + " is in trouble itself (" + status + ").", rest(answer))
                        : new PushAnswer.Refused(address.getHost() + " does not take it (" + status + ").");
        };
    }

    private static Duration rest(HttpResponse<?> answer) {
        Duration asked = answer.headers()
                .firstValue("Retry-After")
                .filter(text -> SECONDS.matcher(text).matches())
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .orElse(Duration.ZERO);
        return asked.compareTo(MOST_REST) > 0 ? MOST_REST : asked;
    }
}
