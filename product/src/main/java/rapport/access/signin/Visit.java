package rapport.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import rapport.access.SecretKey;

/// From where somebody tries a password: the network address, the browser as it calls itself, and the key by which we
/// know it from before.
public record Visit(String address, String client, Optional<SecretKey> browser) {
    private static final String COOKIE = "rapport_browser";
    private static final Duration KEPT = Duration.ofDays(400);

    public static Visit of(HttpServletRequest request) {
        String client = request.getHeader(HttpHeaders.USER_AGENT);
        return new Visit(
                request.getRemoteAddr(),
                client == null ? "unknown" : client,
                Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                        .map(cookie -> new SecretKey(cookie.getValue())));
    }

    /// The `Set-Cookie` header by which we shall know the browser again.
    static String cookie(SecretKey browser, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, browser.text())
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(KEPT)
                .build()
                .toString();
    }
}
