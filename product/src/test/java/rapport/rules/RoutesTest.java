package rapport.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import rapport.access.AllowedTo;
import rapport.access.Role;
import rapport.access.RouteGuard;
import rapport.journal.Does;
import rapport.testing.Asking;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import rapport.web.Open;

/// Walks all routes of the running program and asks at each whether nobody, a member and an administrator are let in.
@RunningRapport
class RoutesTest {
    private static final String SOME_ID = "01900000-0000-7000-8000-000000000000";

    private record Route(String method, String path, String type, HandlerMethod handler) {
        boolean isOurs() {
            return handler.getBeanType().getName().startsWith("rapport.");
        }

        boolean isOpen() {
            return RouteGuard.isOpen(handler);
        }

        Set<Role> allowed() {
            return RouteGuard.allowed(handler);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private final House house;
    private final List<Route> routes;

    private Browser nobody;
    private Browser member;
    private Browser administrator;

    RoutesTest(House house, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.house = house;
        this.routes = mapping.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> routes(entry.getKey(), entry.getValue()))
                .toList();
    }

    @BeforeEach
    void everybody_comes() {
        nobody = house.visitor();
        member = house.member();
        administrator = house.administrator();
    }

    @Test
    void every_route_that_does_something_says_what_in_words() {
        assertThat(routes)
                .filteredOn(route -> route.isOurs() && !route.path().equals("/error"))
                .filteredOn(route ->
                        !route.method().equals("GET") && !route.method().equals("HEAD"))
                .isNotEmpty()
                .allSatisfy(route -> assertThat(route.handler().hasMethodAnnotation(Does.class))
                        .as("%s has @Does", route)
                        .isTrue());
    }

    @Test
    void every_route_says_to_whom_it_is_open() {
        assertThat(routes)
                .filteredOn(Route::isOurs)
                .isNotEmpty()
                .allSatisfy(route -> assertThat(isMarked(route, Open.class) ^ isMarked(route, AllowedTo.class))
                        .as("%s is either @Open or @AllowedTo somebody", route)
                        .isTrue());
    }

    @Test
    void every_route_lets_in_whom_it_names_and_nobody_else() {
        var wrong = new ArrayList<String>();
        for (Route route : routes) {
            check(route, "nobody", nobody, route.isOpen() ? Asking.LET_IN : Asking.SHOWN_THE_DOOR, wrong);
            check(route, "a member", member, expected(route, Role.MEMBER), wrong);
            check(route, "an administrator", administrator, expected(route, Role.ADMINISTRATOR), wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_page_breaks_when_it_is_opened_without_anything() {
        var broken = new ArrayList<String>();
        routes.stream()
                .filter(Route::isOurs)
                .filter(route -> route.method().equals("GET"))
                .forEach(route -> {
                    int status = administrator.get(route.path()).statusCode();
                    if (status >= 500) {
                        broken.add(route + " answers " + status);
                    }
                });
        assertThat(broken).isEmpty();
    }

    private static Asking expected(Route route, Role role) {
        return route.isOpen() || route.allowed().contains(role) ? Asking.LET_IN : Asking.REFUSED;
    }

    private static void check(Route route, String who, Browser browser, Asking expected, List<String> wrong) {
        Asking answer = Asking.at(browser, route.method(), route.path(), route.type());
        if (answer != expected) {
            wrong.add("%s: %s is %s, not %s".formatted(route, who, answer, expected));
        }
    }

    private static boolean isMarked(Route route, Class<? extends Annotation> mark) {
        return route.handler().hasMethodAnnotation(mark)
                || route.handler().getBeanType().isAnnotationPresent(mark);
    }

    private static Stream<Route> routes(RequestMappingInfo info, HandlerMethod handler) {
        var methods = info.getMethodsCondition().getMethods();
        String type = info.getConsumesCondition().getConsumableMediaTypes().stream()
                .map(MediaType::toString)
                .findFirst()
                .orElse("");
        return info.getPatternValues().stream()
                .map(pattern -> pattern.replaceAll("\\{\\*?[^}]+}", SOME_ID))
                .flatMap(path -> methods.isEmpty()
                        ? Stream.of(new Route("GET", path, type, handler))
                        : methods.stream().map(method -> new Route(method.name(), path, type, handler)));
    }
}
