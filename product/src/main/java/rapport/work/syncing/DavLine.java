package rapport.work.syncing;

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
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.function.UnaryOperator;
import rapport.web.OpenNet;
import rapport.web.OpenNet.NotAsked;

/// A line to a server of calendars, as somebody who has an account there. Wherever the server sends it on is looked at
/// again, and the password goes to the host only for which it was given.
final class DavLine {
    private static final Duration ANSWERS_WITHIN = Duration.ofMinutes(1);
    private static final int MOST_HOPS = 5;
    private static final int MOST_BYTES = 20_000_000;

    /// @param at where the answer came from in the end
    record Answer(URI at, int status, String etag, byte[] body) {
        boolean isFine() {
            return status >= 200 && status < 300;
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    private final OpenNet openNet;
    private final String host;
    private final String authorization;

    DavLine(OpenNet openNet, URI address, String userName, String password) {
        this.openNet = openNet;
        this.host = String.valueOf(address.getHost());
        this.authorization = "Basic "
                + Base64.getEncoder().encodeToString((userName + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /// A question in XML, which is answered for several resources.
    ///
    /// @param method `PROPFIND` or `REPORT`
    Answer ask(String method, URI at, int depth, String xml) throws DavProblem {
        return send(
                method,
                at,
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>" + xml,
                Map.of("Depth", String.valueOf(depth), "Content-Type", "application/xml; charset=utf-8"));
    }

    /// @param etag which version is to be replaced; empty for what is not there yet
    Answer put(URI at, String etag, String calendar) throws DavProblem {
        return send(
                "PUT",
                at,
                calendar,
                Map.of(
                        "Content-Type",
                        "text/calendar; charset=utf-8",
                        etag.isEmpty() ? "If-None-Match" : "If-Match",
                        etag.isEmpty() ? "*" : etag));
    }

    /// @param etag which version is to be deleted; empty for any
    Answer delete(URI at, String etag) throws DavProblem {
        return send("DELETE", at, "", etag.isEmpty() ? Map.of() : Map.of("If-Match", etag));
    }

    private Answer send(String method, URI to, String body, Map<String, String> headers) throws DavProblem {
        URI at = to;
        for (int hop = 0; hop <= MOST_HOPS; hop++) {
            var answer = once(method, at, body, headers);
            try (InputStream stream = answer.body()) {
                String next = answer.headers().firstValue("Location").orElse("");
                if (answer.statusCode() >= 301 && answer.statusCode() <= 308 && !next.isEmpty()) {
                    at = at.resolve(next);
                    continue;
                }
                byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
                if (bytes.length > MOST_BYTES) {
                    throw new DavProblem(at.getHost() + " answers more than 20 MB at once.");
                }
                if (answer.statusCode() == 401) {
                    throw new DavProblem(at.getHost() + " does not take this user name and password.", 401);
                }
                String etag = answer.headers().firstValue("ETag").orElse("");
                return new Answer(at, answer.statusCode(), etag, bytes);
            } catch (IOException broken) {
                throw new DavProblem(at.getHost() + " broke off: " + broken.getMessage());
            } catch (IllegalArgumentException noAddress) {
                throw new DavProblem(at.getHost() + " sends us on to what is no address.");
            }
        }
        throw new DavProblem(to + " is sent on more than " + MOST_HOPS + " times.");
    }

    private HttpResponse<InputStream> once(String method, URI at, String body, Map<String, String> headers)
            throws DavProblem {
        if (openNet.refusal(at).isEmpty() && !openNet.keepsSecrets(at)) {
            throw new DavProblem(
                    "The password would be readable on the way to " + at.getHost() + ": use an address with https.");
        }
        try {
            return sent(at, request -> with(request, at, method, body, headers));
        } catch (NotAsked refused) {
            throw new DavProblem(refused.why());
        } catch (IOException unreachable) {
            throw new DavProblem(at.getHost() + " cannot be reached"
                    + (unreachable.getMessage() == null ? "." : ": " + unreachable.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DavProblem("Rapport was stopped meanwhile.");
        }
    }

    private HttpRequest.Builder with(
            HttpRequest.Builder request, URI at, String method, String body, Map<String, String> headers) {
        headers.forEach(request::header);
        if (host.equals(at.getHost())) {
            request.header("Authorization", authorization);
        }
        return request.version(HttpClient.Version.HTTP_1_1)
                .timeout(ANSWERS_WITHIN)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }

    /// Some servers close a line that they have just kept open. To ask again does no harm: each write names the version
    /// that it replaces.
    private HttpResponse<InputStream> sent(URI at, UnaryOperator<HttpRequest.Builder> request)
            throws NotAsked, IOException, InterruptedException {
        try {
            return openNet.ask(at, request);
        } catch (HttpTimeoutException | ConnectException away) {
            throw away;
        } catch (IOException closed) {
            return openNet.ask(at, request);
        }
    }
}
