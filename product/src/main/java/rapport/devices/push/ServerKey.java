package rapport.devices.push;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/// By which a push service knows that it is this installation that sends (RFC 8292).
public record ServerKey(byte[] point, PrivateKey key) {
    private static final Duration GOOD_FOR = Duration.ofHours(12);
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /// As a browser asks for it when it subscribes.
    public String text() {
        return BASE64.encodeToString(point);
    }

    /// What the header `Authorization` says.
    ///
    /// @param contact where whoever runs the push service may turn to; a page with https, or nothing is said
    String authorization(URI endpoint, String contact, Instant now) {
        String contactClaim = contact.startsWith("https://") ? ",\"sub\":\"" + contact + "\"" : "";
        String claims = "{\"aud\":\"" + origin(endpoint) + "\",\"exp\":"
                + now.plus(GOOD_FOR).getEpochSecond() + contactClaim + "}";
        String signed = base64("{\"typ\":\"JWT\",\"alg\":\"ES256\"}") + "." + base64(claims);
        return "vapid t=" + signed + "." + BASE64.encodeToString(signature(signed)) + ", k=" + text();
    }

    private static String origin(URI endpoint) {
        return endpoint.getScheme() + "://" + endpoint.getRawAuthority();
    }

    private byte[] signature(String signed) {
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key);
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has ECDSA", e);
        }
    }

    private static String base64(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "ServerKey[" + text() + "]";
    }
}
