package rapport.access.sealing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import rapport.database.StartRefused;

/// The key of this installation, 256 bits. All nodes on one database have the same.
record SealingKey(byte[] bytes) {
    private static final int LENGTH = 32;
    private static final int ID_LENGTH = 8;

    static SealingKey random() {
        byte[] bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return new SealingKey(bytes);
    }

    /// @throws StartRefused when it is no such key
    static SealingKey read(String text, String where) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text.strip());
            if (bytes.length == LENGTH) {
                return new SealingKey(bytes);
            }
        } catch (IllegalArgumentException notBase64) {
            // Refused below, as a key of another length is.
        }
        throw new StartRefused("What stands in " + where + " is no key: it takes 32 random bytes in Base64, such as"
                + " `openssl rand -base64 32` prints.");
    }

    String text() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /// Tells keys apart and tells nothing of them.
    byte[] id() {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(bytes), ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    SecretKeySpec forAes() {
        return new SecretKeySpec(bytes, "AES");
    }

    @Override
    public String toString() {
        return "SealingKey[…]";
    }
}
