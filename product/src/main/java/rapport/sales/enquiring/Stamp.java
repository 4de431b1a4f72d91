package rapport.sales.enquiring;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What a form hands out with itself and gets back: by its token an enquiry that comes twice is one, and its time tells
/// a person from a machine that fills in forms at once. Nobody else can make one, for it is sealed.
record Stamp(String token, Instant made) {
    private static final Pattern SHAPE = Pattern.compile("([0-9a-f-]{36})\\.(\\d{1,15})\\.([\\w-]{43})");
    private static final Duration HASTY = Duration.ofSeconds(2);
    private static final Duration OLD = Duration.ofDays(7);

    static Stamp fresh(Instant now) {
        return new Stamp(UUID.randomUUID().toString(), now);
    }

    /// Empty where it is none, or none with this seal.
    static Optional<Stamp> read(String text, byte[] seal) {
        var shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            return Optional.empty();
        }
        var stamp = new Stamp(shape.group(1), Instant.ofEpochMilli(Long.parseLong(shape.group(2))));
        boolean ours = MessageDigest.isEqual(bytes(stamp.sealed(seal)), bytes(text));
        return ours ? Optional.of(stamp) : Optional.empty();
    }

    String sealed(byte[] seal) {
        String said = token + "." + made.toEpochMilli();
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(seal, "HmacSHA256"));
            return said + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(said)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    boolean isHasty(Instant now) {
        return now.isBefore(made.plus(HASTY));
    }

    boolean isOld(Instant now) {
        return now.isAfter(made.plus(OLD));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
