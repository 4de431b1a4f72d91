package rapport.access.secondfactor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Six digits that follow from a secret and the time (RFC 6238, with the values that every app understands: SHA-1 and
/// steps of thirty seconds). A phone whose clock is a step off is understood too.
record Totp(byte[] secret) {
    private static final int LENGTH = 20;
    private static final int SECONDS = 30;
    private static final int DRIFT = 1;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Totp random() {
        byte[] secret = new byte[LENGTH];
        RANDOM.nextBytes(secret);
        return new Totp(secret);
    }

    static boolean looksLikeCode(String typed) {
        return typed.matches("[0-9]{6}");
    }

    /// The step of time that a code belongs to, the latest if there are two; empty when the code is wrong. It takes as
    /// long for a wrong code as for a right one.
    OptionalLong stepOf(String code, Instant now) {
        long step = now.getEpochSecond() / SECONDS;
        byte[] shown = code.getBytes(StandardCharsets.US_ASCII);
        return LongStream.rangeClosed(step - DRIFT, step + DRIFT)
                .filter(near -> MessageDigest.isEqual(codeAt(near).getBytes(StandardCharsets.US_ASCII), shown))
                .max();
    }

    /// The code of a step: what the app shows from `step * 30` seconds after 1970 on.
    String codeAt(long step) {
        byte[] hash = hmac(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
        return "%06d".formatted(number % 1_000_000);
    }

    private byte[] hmac(byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA1", e);
        }
    }

    @Override
    public String toString() {
        return "Totp[…]";
    }
}
