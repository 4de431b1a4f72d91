package rapport.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import rapport.company.Companies;
import rapport.web.Open;

/// Stands before every route and lets in whom the route names. What names nobody is open to nobody. People are shown
/// the door or told which right they miss; programs get a problem detail.
@Component
public class RouteGuard implements HandlerInterceptor {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Companies companies;
    private final MissingRight refusals;
    private final ProgramRefusal programs;

    RouteGuard(Companies companies, MissingRight refusals, ProgramRefusal programs) {
        this.companies = companies;
        this.refusals = refusals;
        this.programs = programs;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (isOpen(handler)) {
            return true;
        }
        Optional<SignedIn> known = CurrentViewer.signedIn();
        if (known.isEmpty()) {
            showTheDoor(request, response);
            return false;
        }
        Optional<String> missing = missing(known.get(), request, handler);
        if (missing.isEmpty()) {
            return true;
        }
        if (isProgram(request)) {
            programs.forbidden(missing.get(), request, response);
            return false;
        }
        throw new AccessDeniedException(missing.get());
    }

    /// What the route behind a handler asks for; to be signed in, for the handlers of libraries. Empty when it names
    /// nobody.
    public static Optional<Entry> entry(Object handler) {
        if (!(handler instanceof HandlerMethod method)
                || method.getBeanType().getName().startsWith("org.springdoc.")) {
            return Optional.of(Entry.EVERYBODY);
        }
        @Nullable AllowedTo allowed = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), AllowedTo.class);
        if (allowed == null) {
            allowed = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), AllowedTo.class);
        }
        return Optional.ofNullable(allowed).map(Entry::of);
    }

    public static boolean isOpen(Object handler) {
        return switch (handler) {
            case ResourceHttpRequestHandler _ -> true;
            case HandlerMethod method ->
                method.hasMethodAnnotation(Open.class)
                        || method.getBeanType().isAnnotationPresent(Open.class)
                        || method.getBeanType().getName().startsWith("org.springframework.boot.");
            default -> false;
        };
    }

    /// Which right is missing, and who can give it; empty when none is.
    private Optional<String> missing(SignedIn known, HttpServletRequest request, Object handler) {
        Optional<Entry> entry = entry(handler);
        if (entry.isEmpty() || !entry.get().letsIn(known.viewer().rights())) {
            return Optional.of(
                    entry.map(refusals::sentence).orElse("This is open to nobody.") + " " + refusals.whoCanHelp());
        }
        if (!known.viewer().mayWrite() && !READING.contains(request.getMethod())) {
            return Optional.of("This token only reads. Make one with the scope “read and write” in the settings.");
        }
        if (known.byToken() && request.getRequestURI().startsWith("/settings")) {
            return Optional.of("The settings open in a browser only: a token could give itself a longer life there.");
        }
        return Optional.empty();
    }

    private void showTheDoor(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isProgram(request)) {
            programs.unknown(request, response);
            return;
        }
        if (asksFor("text/event-stream", request)) {
            // A stream can show no door; this ends it, as the specification of event streams has it.
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        String door = companies.find().isEmpty() ? "/setup" : "/sign-in" + backTo(request);
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", door);
        } else {
            // By hand, because Tomcat would put its own idea of our address before it.
            response.setStatus(303);
            response.setHeader("Location", door);
        }
    }

    /// Somebody who opens the description of the API in a browser is shown the door like anywhere else.
    private static boolean isProgram(HttpServletRequest request) {
        return request.getHeader("Authorization") != null
                || (request.getRequestURI().startsWith("/api/") && !asksFor("text/html", request));
    }

    private static boolean asksFor(String type, HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains(type);
    }

    private static String backTo(HttpServletRequest request) {
        String page = request.getHeader("HX-Request") == null ? asked(request) : stoodAt(request);
        return page.isEmpty() || page.equals("/") ? "" : "?next=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }

    /// The page that was asked for; empty for an act, which is not done again.
    private static String asked(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return request.getMethod().equals("GET") ? request.getRequestURI() + query : "";
    }

    /// The page on which a part was asked for, or an act was begun; empty where the browser does not tell.
    private static String stoodAt(HttpServletRequest request) {
        String page = request.getHeader("HX-Current-URL");
        return page == null ? "" : page.replaceFirst("^https?://[^/?#]*", "").replaceFirst("#.*", "");
    }
}
