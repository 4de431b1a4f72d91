package rapport.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;

/// Visits the running Rapport as a browser does, over HTTP, with cookies and the headers that tell where a request
/// comes from. It does not follow redirects: a test wants to see them.
public final class Browser {
    private final CookieManager cookies;
    private final HttpClient client;
    private final String house;
    private final String address;

    Browser(String house, String address) {
        this(house, address, new CookieManager(null, CookiePolicy.ACCEPT_ALL));
    }

    private Browser(String house, String address, CookieManager cookies) {
        this.house = house;
        this.address = address;
        this.cookies = cookies;
        this.client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /// Sends a form of our own page.
    ///
    /// @param fields name, value, name, value …
    public HttpResponse<String> post(String path, String... fields) {
        return send("POST", path, form(fields), "Sec-Fetch-Site", "same-origin");
    }

    /// Hands in a file as a form does; it is sent while it is read.
    public HttpResponse<String> upload(String path, String fileName, InputStream bytes) {
        String before = "--parts\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var whole = Collections.enumeration(List.of(bytesOf(before), bytes, bytesOf("\r\n--parts--\r\n")));
        var request = HttpRequest.newBuilder(URI.create(house + path))
                .timeout(Duration.ofMinutes(2))
                .header("X-Forwarded-For", address)
                .header("Content-Type", "multipart/form-data; boundary=parts")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofInputStream(() -> new SequenceInputStream(whole)))
                .build();
        return answer(request, BodyHandlers.ofString());
    }

    private static InputStream bytesOf(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> put(String path, String... fields) {
        return send("PUT", path, form(fields), "Sec-Fetch-Site", "same-origin", "HX-Request", "true");
    }

    public HttpResponse<String> delete(String path) {
        return send("DELETE", path, "", "Sec-Fetch-Site", "same-origin", "HX-Request", "true");
    }

    /// Any request with exactly these headers: name, value, name, value …
    public HttpResponse<String> send(String method, String path, String form, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(house + path))
                .timeout(Duration.ofSeconds(30))
                .header("X-Forwarded-For", address)
                .method(method, form.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(form));
        if (!form.isEmpty() && !List.of(headers).contains("Content-Type")) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return answer(request.build(), BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> answer(HttpRequest request, BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new IllegalStateException("Rapport did not answer " + request, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// An answer that is read while it is still written.
    public HttpResponse<InputStream> stream(String path) {
        var request = HttpRequest.newBuilder(URI.create(house + path))
                .header("X-Forwarded-For", address)
                .header("Accept", "text/event-stream")
                .build();
        return answer(request, BodyHandlers.ofInputStream());
    }

    /// The same browser, with the same cookies, at another node.
    public Browser at(String otherHouse) {
        return new Browser(otherHouse, address, cookies);
    }

    public HttpResponse<String> trySignIn(String email, String password) {
        return post("/sign-in", "email", email, "password", password);
    }

    /// Signs in with the password that all colleagues of the tests have.
    public Browser signIn(String email) {
        var answer = trySignIn(email, House.PASSWORD);
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(email + " was not let in: " + answer.statusCode());
        }
        return this;
    }

    /// Whether a page that needs an account opens.
    public boolean isSignedIn() {
        return get("/settings/account").statusCode() == 200;
    }

    public List<String> cookies() {
        var names = new ArrayList<String>();
        for (HttpCookie cookie : cookies.getCookieStore().getCookies()) {
            names.add(cookie.getName());
        }
        return names;
    }

    /// @return the value of a cookie that this browser keeps
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static String form(String... fields) {
        var text = new StringJoiner("&");
        for (int i = 0; i < fields.length; i += 2) {
            text.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return text.toString();
    }
}
