package rapport.access.secondfactor;

import java.time.Instant;
import java.util.regex.Pattern;

/// An app on a phone that shows codes. It reads the secret where a person reads it: on the page.
public final class PhoneApp {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final Pattern SECRET = Pattern.compile("<code class=\"code\">([A-Z2-7 ]+)</code>");

    private final Totp totp;

    private PhoneApp(Totp totp) {
        this.totp = totp;
    }

    public static PhoneApp scanning(String page) {
        var secret = SECRET.matcher(page);
        if (!secret.find()) {
            throw new IllegalArgumentException("There is no secret on this page");
        }
        return new PhoneApp(new Totp(decode(secret.group(1).replace(" ", ""))));
    }

    public String codeAt(Instant now) {
        return totp.codeAt(now.getEpochSecond() / 30);
    }

    /// A code of no step near this moment.
    public String wrongCodeAt(Instant now) {
        for (int code = 0; ; code++) {
            String text = "%06d".formatted(code);
            if (totp.stepOf(text, now).isEmpty()) {
                return text;
            }
        }
    }

    /// What the hidden field of the page holds.
    public static String ticketOn(String page) {
        return page.replaceFirst("(?s).*name=\"ticket\" value=\"([^\"]+)\".*", "$1");
    }

    static byte[] decode(String base32) {
        var bits = new StringBuilder();
        base32.chars().forEach(sign -> bits.append(Integer.toBinaryString(32 | ALPHABET.indexOf(sign)), 1, 6));
        byte[] bytes = new byte[bits.length() / 8];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(bits.substring(i * 8, i * 8 + 8), 2);
        }
        return bytes;
    }
}
