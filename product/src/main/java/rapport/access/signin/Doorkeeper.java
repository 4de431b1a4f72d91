package rapport.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import rapport.access.SessionCookie;
import rapport.web.Html;

/// Answers whoever is let in, or must show more first: with the cookies and the way on.
@Component
public class Doorkeeper {
    /// @param next where he wanted to go
    public Html answer(Entry entry, String next, HttpServletRequest request, HttpServletResponse response) {
        return switch (entry) {
            case Entry.Welcome welcome -> {
                keep(welcome, request, response);
                yield Html.goTo(isOurs(next) ? next : "/");
            }
            case Entry.SecondStep(var ticket) -> {
                response.addHeader(HttpHeaders.SET_COOKIE, Threshold.COOKIE.keep(ticket, request));
                yield Html.goTo("/sign-in/second-step?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
            }
        };
    }

    void keep(Entry.Welcome welcome, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, Visit.cookie(welcome.browser(), request));
        response.addHeader(HttpHeaders.SET_COOKIE, SessionCookie.keep(welcome.session(), request));
        if (Threshold.COOKIE.read(request).isPresent()) {
            response.addHeader(HttpHeaders.SET_COOKIE, Threshold.COOKIE.forget(request));
        }
    }

    /// Only a path of our own: `//elsewhere` and `/\elsewhere` lead away.
    static boolean isOurs(String next) {
        return next.startsWith("/") && !next.startsWith("//") && next.chars().allMatch(c -> c > ' ' && c != '\\');
    }
}
