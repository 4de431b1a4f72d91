package rapport.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/// Recognises who sends a request: a program by the token in its `Authorization` header, a browser by its cookie.
final class Recognition extends OncePerRequestFilter {
    private static final String BEARER = "Bearer ";

    private final Sessions sessions;

    Recognition(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/static/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            recognise(request).ifPresent(known -> SecurityContextHolder.setContext(new SecurityContextImpl(known)));
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private Optional<SignedIn> recognise(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null) {
            return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                    ? sessions.ofToken(new SecretKey(
                                    authorization.substring(BEARER.length()).strip()))
                            .map(viewer -> new SignedIn(viewer, true))
                    : Optional.empty();
        }
        return SessionCookie.read(request).flatMap(sessions::ofSession).map(viewer -> new SignedIn(viewer, false));
    }
}
