package rapport.access.secondfactor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/// An app about to be set up, as the page shows it.
///
/// @param ticket in which the page keeps the secret until the first code proves that the app has it
/// @param secret to type where no camera is, in groups of four
public record NewAuthenticator(QrCode qr, String secret, String ticket) {
    static NewAuthenticator of(Totp totp, String company, String email, String ticket) {
        String secret = Base32.encode(totp.secret());
        String address = "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=30"
                .formatted(encoded(company), encoded(email), secret, encoded(company));
        return new NewAuthenticator(QrCode.of(address), secret.replaceAll("(....)(?!$)", "$1 "), ticket);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
