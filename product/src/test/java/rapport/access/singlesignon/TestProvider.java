package rapport.access.singlesignon;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/// A small provider of company accounts that speaks OpenID Connect over real HTTP and signs with a real key. A test
/// says who sits at the browser, and may make it lie.
final class TestProvider implements AutoCloseable {
    static final String CLIENT = "rapport";
    static final String SECRET = "s3cret & more";

    private final HttpServer server;
    private final RSAKey key;
    private final Clock clock;
    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();

    /// What it says of the person, on top of what every token says.
    UnaryOperator<JWTClaimsSet.Builder> person = claims -> claims;

    RSAKey signsWith;
    boolean signs = true;

    TestProvider(Clock clock) {
        this.clock = clock;
        try {
            key = new RSAKeyGenerator(2048).keyID("k1").generate();
            signsWith = key;
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException | IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, discovery()));
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void isAt(String subject, String email, String name) {
        signs = true;
        signsWith = key;
        person = claims -> claims.subject(subject)
                .claim("email", email)
                .claim("email_verified", true)
                .claim("name", name);
    }

    /// From now on it says something else, or something wrong.
    void but(UnaryOperator<JWTClaimsSet.Builder> change) {
        var before = person;
        person = claims -> change.apply(before.apply(claims));
    }

    void signsWithAnotherKey() {
        try {
            signsWith = new RSAKeyGenerator(2048).keyID("k1").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Goes where Rapport sends the browser, and tells where the provider sends it back to, as a path.
    static String visit(String address) {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
            URI back = URI.create(answer.headers().firstValue("Location").orElseThrow());
            return back.getRawPath() + "?" + back.getRawQuery();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var query = fields(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        asked.put(code, query);
        exchange.getResponseHeaders()
                .set("Location", query.get("redirect_uri") + "?code=" + code + "&state=" + query.get("state"));
        answer(exchange, 302, "");
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = fields(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        Map<String, String> begun = asked.remove(form.getOrDefault("code", ""));
        String expected = "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":s3cret+%26+more").getBytes(UTF_8));
        if (begun == null
                || !expected.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                || !told(begun, "redirect_uri").equals(form.get("redirect_uri"))
                || !told(begun, "code_challenge").equals(hashed(told(form, "code_verifier")))) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        answer(
                exchange,
                200,
                "{\"token_type\":\"Bearer\",\"access_token\":\"a\",\"id_token\":\"" + idToken(told(begun, "nonce"))
                        + "\"}");
    }

    private static String told(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }

    private String idToken(String nonce) {
        Date now = Date.from(clock.instant());
        var claims = person.apply(new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .audience(CLIENT)
                        .claim("nonce", nonce)
                        .issueTime(now)
                        .expirationTime(new Date(now.getTime() + 300_000)))
                .build();
        try {
            if (!signs) {
                return new PlainJWT(claims).serialize();
            }
            var signed = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k1").build(), claims);
            signed.sign(new RSASSASigner(signsWith));
            return signed.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String discovery() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "token_endpoint_auth_methods_supported": ["client_secret_basic"]}
                """.formatted(issuer());
    }

    private static Map<String, String> fields(String form) {
        var fields = new HashMap<String, String>();
        for (String field : form.split("&")) {
            String[] parts = field.split("=", 2);
            fields.put(parts[0], URLDecoder.decode(parts[1], UTF_8));
        }
        return fields;
    }

    private static String hashed(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
