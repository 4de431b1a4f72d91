package rapport.access.singlesignon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import rapport.access.SecretKey;

/// What we remember of a browser that went to the provider, in a ticket that it keeps.
///
/// @param state that the provider hands back with the code
/// @param nonce that the provider signs
/// @param verifier that proves to the provider that the code is handed in by who asked for it (PKCE, RFC 7636)
/// @param next where the person wanted to go
record Voyage(String state, String nonce, String verifier, String next) {
    static Voyage to(String next) {
        return new Voyage(random(), random(), random(), next);
    }

    boolean isOf(String shownState) {
        return MessageDigest.isEqual(
                state.getBytes(StandardCharsets.UTF_8), shownState.getBytes(StandardCharsets.UTF_8));
    }

    String challenge() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String random() {
        return SecretKey.random("").text();
    }

    @Override
    public String toString() {
        return "Voyage[…]";
    }
}
