package rapport.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The way out to addresses that somebody types: to the open net, and to the house's own only if whoever runs Rapport
/// allows it. Nobody is sent on from there: whoever follows an answer to another address asks anew, and is looked at
/// anew.
@Component
public class OpenNet {
    private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(10);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .connectTimeout(CONNECTS_WITHIN)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final boolean ownNetToo;

    public OpenNet(@Value("${rapport.connections.private-addresses:false}") boolean ownNetToo) {
        this.ownNetToo = ownNetToo;
    }

    /// @return why the address must not be asked, in a sentence; empty when it may
    public String refusal(URI address) {
        String host = address.getHost();
        if (host == null || !("https".equals(address.getScheme()) || "http".equals(address.getScheme()))) {
            return "A web address begins with https:// or http:// and names a host.";
        }
        if (ownNetToo) {
            return "";
        }
        try {
            for (InetAddress found : InetAddress.getAllByName(host)) {
                if (!PublicAddress.is(found)) {
                    return host + " lies in a private network. Whoever runs Rapport allows such addresses with"
                            + " RAPPORT_CONNECTION_PRIVATE=true.";
                }
            }
            return "";
        } catch (UnknownHostException e) {
            return "There is no host called " + host + ".";
        }
    }

    /// Asks an address. The body of the answer is still to be read, as far as it is wanted, and closed.
    ///
    /// @param asked completes the request
    /// @throws NotAsked where the address must not be asked
    public HttpResponse<InputStream> ask(URI address, UnaryOperator<HttpRequest.Builder> asked)
            throws NotAsked, IOException, InterruptedException {
        String refusal = refusal(address);
        if (!refusal.isEmpty()) {
            throw new NotAsked(refusal);
        }
        return CLIENT.send(asked.apply(HttpRequest.newBuilder(address)).build(), BodyHandlers.ofInputStream());
    }

    /// Why an address was not asked, in a sentence.
    public static final class NotAsked extends Exception {
        NotAsked(String why) {
            super(why);
        }

        public String why() {
            return String.valueOf(getMessage());
        }
    }

    /// Whether a password may go there without being readable on the way.
    public boolean keepsSecrets(URI address) {
        return ownNetToo || "https".equals(address.getScheme());
    }
}
