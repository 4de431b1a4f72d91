package rapport.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// The cookie in which a browser keeps its session's key.
public final class SessionCookie {
    private static final String NAME = "rapport_session";

    private SessionCookie() {}

    public static Optional<SecretKey> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(cookie -> new SecretKey(cookie.getValue()));
    }

    /// The `Set-Cookie` header that keeps the key.
    public static String keep(SecretKey key, HttpServletRequest request) {
        return header(key.text(), Sessions.LASTS.toSeconds(), request);
    }

    public static String forget(HttpServletRequest request) {
        return header("", 0, request);
    }

    private static String header(String value, long seconds, HttpServletRequest request) {
        return ResponseCookie.from(NAME, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(seconds)
                .build()
                .toString();
    }
}
