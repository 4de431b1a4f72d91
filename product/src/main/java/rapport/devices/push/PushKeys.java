package rapport.devices.push;

import java.security.InvalidKeyException;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import java.util.Optional;

/// What a browser gives us so that only it can read what we send (RFC 8291, section 2).
///
/// @param publicKey a point of P-256, 65 bytes
/// @param secret    16 bytes
public record PushKeys(byte[] publicKey, byte[] secret) {
    private static final int SECRET_LENGTH = 16;

    /// As a subscription of the browser names them, in Base64 for addresses: `p256dh` and `auth`. Empty when they are
    /// no such keys.
    public static Optional<PushKeys> read(String publicKey, String secret) {
        try {
            var decoder = Base64.getUrlDecoder();
            var keys = new PushKeys(decoder.decode(publicKey), decoder.decode(secret));
            keys.point();
            return keys.secret.length == SECRET_LENGTH ? Optional.of(keys) : Optional.empty();
        } catch (IllegalArgumentException | InvalidKeyException notOurs) {
            return Optional.empty();
        }
    }

    ECPublicKey point() throws InvalidKeyException {
        return P256.publicKey(publicKey);
    }

    @Override
    public String toString() {
        return "PushKeys[…]";
    }
}
