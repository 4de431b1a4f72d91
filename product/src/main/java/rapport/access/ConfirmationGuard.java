package rapport.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Stands behind [RouteGuard], before the routes that ask for a fresh proof, and leads to the page that takes it.
@Configuration(proxyBeanMethods = false)
class ConfirmationGuard implements HandlerInterceptor, WebMvcConfigurer {
    private final Sessions sessions;

    ConfirmationGuard(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(1);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Optional<AfterConfirmation> demand = demand(handler);
        if (demand.isEmpty()
                || SessionCookie.read(request).filter(sessions::isConfirmed).isPresent()) {
            return true;
        }
        boolean htmx = request.getHeader("HX-Request") != null;
        String next = request.getMethod().equals("GET") && !htmx
                ? request.getRequestURI()
                : demand.get().back();
        String page = "/confirmation?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        response.setStatus(htmx ? 204 : 303);
        response.setHeader(htmx ? "HX-Redirect" : "Location", page);
        return false;
    }

    private static Optional<AfterConfirmation> demand(Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), AfterConfirmation.class))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), AfterConfirmation.class)));
    }
}
