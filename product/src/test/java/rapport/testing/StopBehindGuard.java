package rapport.testing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Answers 299 in place of the route to a request that only asks whether it would be let in: so every route can be
/// tried by everybody without doing what it does.
@TestComponent
class StopBehindGuard implements WebMvcConfigurer, HandlerInterceptor {
    static final String HEADER = "X-Only-Ask";
    static final int LET_IN = 299;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Integer.MAX_VALUE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getHeader(HEADER) == null) {
            return true;
        }
        response.setStatus(LET_IN);
        return false;
    }
}
