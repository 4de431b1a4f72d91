package rapport.intake.connections;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.web.OpenNet;
import rapport.web.OpenNet.NotAsked;

/// Asks a web address, which must be in the open net unless whoever runs Rapport allows others.
/// Each address that it is sent on to is looked at again, and hears the secret only on the host
/// for which it was given. What has not changed since is not fetched.
@Component
class FetchUrl {
    private static final Duration ANSWERS_WITHIN = Duration.ofMinutes(2);
    private static final int MOST_HOPS = 5;
    private static final int PIECE = 1 << 16;

    private final OpenNet openNet;

    FetchUrl(OpenNet openNet) {
        this.openNet = openNet;
    }

    Optional<Fetched> from(Connection connection, String secret) throws FetchProblem, InterruptedException {
        URI address = address(connection.address());
        String host = String.valueOf(address.getHost());
        for (int hop = 0; hop <= MOST_HOPS; hop++) {
            var answer =
                    ask(address, connection, String.valueOf(address.getHost()).equals(host) ? secret : "");
            try (InputStream body = answer.body()) {
                switch (answer.statusCode()) {
                    case 200 -> {
                        String seen = answer.headers().firstValue("ETag").orElse("");
                        return Optional.of(new Fetched(name(address, connection), copy(body, address), seen));
                    }
                    case 304 -> {
                        return Optional.empty();
                    }
                    case 301, 302, 303, 307, 308 ->
                        address = address.resolve(address(answer.headers()
                                .firstValue("Location")
                                .orElseThrow(() -> new FetchProblem(connection.address() + " leads nowhere."))));
                    default ->
                        throw new FetchProblem(address.getHost() + " answered " + answer.statusCode()
                                + (answer.statusCode() == 401 || answer.statusCode() == 403
                                        ? ": check the name and the secret."
                                        : "."));
                }
            } catch (IOException e) {
                throw new FetchProblem(address.getHost() + " broke off: " + e.getMessage());
            }
        }
        throw new FetchProblem(connection.address() + " is sent on more than " + MOST_HOPS + " times.");
    }

    private HttpResponse<InputStream> ask(URI address, Connection connection, String secret)
            throws FetchProblem, InterruptedException {
        try {
            return openNet.ask(address, request -> with(request, connection, secret));
        } catch (NotAsked refused) {
            throw new FetchProblem(refused.why());
        } catch (IOException e) {
            throw new FetchProblem(address.getHost() + " cannot be reached: " + e.getMessage());
        }
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, Connection connection, String secret) {
        if (!secret.isEmpty()) {
            request.header("Authorization", authorization(connection.userName(), secret));
        }
        if (!connection.seen().isEmpty()) {
            request.header("If-None-Match", connection.seen());
        }
        return request.timeout(ANSWERS_WITHIN);
    }

    private static Path copy(InputStream body, URI address) throws IOException, FetchProblem {
        Path copy = Files.createTempFile("rapport-connection", "");
        try (var out = Files.newOutputStream(copy)) {
            byte[] piece = new byte[PIECE];
            long size = 0;
            for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
                size += read;
                if (size > Limits.MOST_BYTES) {
                    Files.delete(copy);
                    throw new FetchProblem(address.getHost() + " sends more than 512 MB.");
                }
                out.write(piece, 0, read);
            }
        }
        return copy;
    }

    private static String authorization(String userName, String secret) {
        return userName.isEmpty()
                ? "Bearer " + secret
                : "Basic "
                        + Base64.getEncoder()
                                .encodeToString((userName + ":" + secret).getBytes(StandardCharsets.UTF_8));
    }

    private static URI address(String text) throws FetchProblem {
        try {
            return URI.create(text.strip());
        } catch (IllegalArgumentException e) {
            throw new FetchProblem("“" + text + "” is no web address.");
        }
    }

    private static String name(URI address, Connection connection) {
        String path = String.valueOf(address.getPath());
        int dot = path.lastIndexOf('.');
        String ending = dot > path.lastIndexOf('/') ? path.substring(dot) : ".csv";
        return connection.name() + ending;
    }
}
