package rapport.access.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/// Closes secrets with AES-256 in Galois/counter mode. What was closed for one purpose does not open for another, so a
/// purpose that names its row keeps a secret from being moved to another row.
@Component
public class Seal {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SealingKey key;

    Seal(SealingKey key) {
        this.key = key;
    }

    public byte[] close(String purpose, byte[] secret) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce).doFinal(secret);
            return ByteBuffer.allocate(NONCE + closed.length)
                    .put(nonce)
                    .put(closed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES", e);
        }
    }

    /// Empty when it was not closed for this purpose, by this key, or was changed since.
    public Optional<byte[]> open(String purpose, byte[] closed) {
        if (closed.length < NONCE) {
            return Optional.empty();
        }
        var parts = ByteBuffer.wrap(closed);
        byte[] nonce = new byte[NONCE];
        byte[] rest = new byte[closed.length - NONCE];
        parts.get(nonce).get(rest);
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, purpose, nonce).doFinal(rest));
        } catch (GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.forAes(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
