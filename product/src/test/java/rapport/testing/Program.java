package rapport.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// Calls the running Rapport as a program does: with a token, without cookies.
public final class Program {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String house;
    private final String token;

    Program(String house, String token) {
        this.house = house;
        this.token = token;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /// @param json the body; empty for none
    /// @param headers name, value, name, value …
    public HttpResponse<String> send(String method, String path, String json, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(house + path))
                .timeout(Duration.ofSeconds(30))
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (!json.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("Rapport did not answer " + method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
