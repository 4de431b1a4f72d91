package rapport.access.sealing;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// The cookie in which a browser keeps a ticket, out of reach of scripts and of other sites.
public record TicketCookie(String name, String path, Duration kept) {
    public Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(cookie -> cookie.getValue());
    }

    /// The `Set-Cookie` header that keeps a ticket.
    public String keep(String ticket, HttpServletRequest request) {
        return header(ticket, kept, request);
    }

    public String forget(HttpServletRequest request) {
        return header("", Duration.ZERO, request);
    }

    private String header(String value, Duration age, HttpServletRequest request) {
        return ResponseCookie.from(name, value)
                .path(path)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build()
                .toString();
    }
}
