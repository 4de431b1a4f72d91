package rapport.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Nobody else's page can make a browser act here. Every browser of today says with each request from where it comes
/// (`Sec-Fetch-Site`, or at least `Origin`); what would change something and comes from elsewhere is refused, but for
/// [what is meant for other sites][PostedFromElsewhere].
/// Programs that are not browsers send neither, and carry no cookie that could be abused.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class CrossOriginCheck extends OncePerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final List<PostedFromElsewhere> open;

    CrossOriginCheck(List<PostedFromElsewhere> open) {
        this.open = open;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SAFE.contains(request.getMethod()) || isFromHere(request) || isOpen(request)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().println("This request came from another site. Do it again from a page of Rapport.");
        }
    }

    private boolean isOpen(HttpServletRequest request) {
        return request.getMethod().equals("POST") && open.stream().anyMatch(one -> one.takes(request.getRequestURI()));
    }

    static boolean isFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin == null || isHost(origin, request.getHeader("Host"));
    }

    private static boolean isHost(String origin, String host) {
        try {
            return URI.create(origin).getRawAuthority() != null
                    && URI.create(origin).getRawAuthority().equals(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
