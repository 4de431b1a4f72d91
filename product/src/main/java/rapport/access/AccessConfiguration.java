package rapport.access;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AccessConfiguration implements WebMvcConfigurer {
    private static final String ONLY_OUR_OWN =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
                    + " object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    private final RouteGuard guard;
    private final NamesActs acts;
    private final CurrentViewer viewer;

    AccessConfiguration(RouteGuard guard, NamesActs acts, CurrentViewer viewer) {
        this.guard = guard;
        this.acts = acts;
        this.viewer = viewer;
    }

    /// Requests from other sites are refused before this chain (see `CrossOriginCheck`), and who may go where is the
    /// matter of [RouteGuard]; this chain recognises the viewer and sends the headers that keep a page safe.
    @Bean
    static SecurityFilterChain security(HttpSecurity http, Sessions sessions) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new Recognition(sessions), AuthorizationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(ONLY_OUR_OWN))
                        .frameOptions(frames -> frames.disable())
                        .addHeaderWriter((_, response) -> keepOutOfFrames(response))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .cacheControl(cache -> cache.disable()))
                .build();
    }

    /// Says it again to browsers that do not know the policy. A page that may stand in a frame has a policy of its own,
    /// and old browsers have no words for it.
    private static void keepOutOfFrames(HttpServletResponse response) {
        if (ONLY_OUR_OWN.equals(response.getHeader("Content-Security-Policy"))) {
            response.setHeader("X-Frame-Options", "DENY");
        }
    }

    /// PBKDF2 with SHA-256 and 310,000 rounds; a hash names its method, so a stronger one can follow.
    @Bean
    static PasswordEncoder passwordEncoder() {
        var encoders =
                Map.<String, PasswordEncoder>of("pbkdf2", Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8());
        return new DelegatingPasswordEncoder("pbkdf2", encoders);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(guard);
        registry.addInterceptor(acts);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(viewer);
    }
}
