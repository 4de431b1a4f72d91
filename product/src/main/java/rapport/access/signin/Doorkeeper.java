package rapport.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import rapport.access.SessionCookie;
import rapport.access.Sessions;
import rapport.access.warnings.Warnings;
import rapport.web.Html;
import rapport.web.Toast;

/// Answers whoever is let in, or must show more first: with the cookies and the way on. Who comes
/// in learns what changed in how he signs in.
@Component
public class Doorkeeper {
    private final Warnings warnings;
    private final Sessions sessions;

    Doorkeeper(Warnings warnings, Sessions sessions) {
        this.warnings = warnings;
        this.sessions = sessions;
    }

    /// @param next where he wanted to go
    public Html answer(Entry entry, String next, HttpServletRequest request, HttpServletResponse response) {
        return switch (entry) {
            case Entry.Welcome welcome -> {
                keep(welcome, request, response);
                var way = Html.goTo(isOurs(next) ? next : "/");
                yield warnings.tell(welcome.account())
                        .map(news -> way.with(Toast.warn(news).with("See", "/settings/security")))
                        .orElse(way);
            }
            case Entry.SecondStep(var ticket) -> onThreshold("/sign-in/second-step", ticket, next, request, response);
            case Entry.Enrolment(var ticket) -> onThreshold("/sign-in/enrolment", ticket, next, request, response);
        };
    }

    /// A browser has one session: the one before ends.
    void keep(Entry.Welcome welcome, HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.read(request).ifPresent(sessions::end);
        response.addHeader(HttpHeaders.SET_COOKIE, Visit.cookie(welcome.browser(), request));
        response.addHeader(HttpHeaders.SET_COOKIE, SessionCookie.keep(welcome.session(), request));
        if (Threshold.COOKIE.read(request).isPresent()) {
            response.addHeader(HttpHeaders.SET_COOKIE, Threshold.COOKIE.forget(request));
        }
    }

    /// Only a path of our own: `//elsewhere` and `/\elsewhere` lead away.
    public static boolean isOurs(String next) {
        return next.startsWith("/") && !next.startsWith("//") && next.chars().allMatch(c -> c > ' ' && c != '\\');
    }

    private static Html onThreshold(
            String page, String ticket, String next, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, Threshold.COOKIE.keep(ticket, request));
        return Html.goTo(page + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
    }
}
