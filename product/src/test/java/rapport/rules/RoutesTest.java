package rapport.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import rapport.access.AccountId;
import rapport.access.AllowedTo;
import rapport.access.Entry;
import rapport.access.RecordKinds;
import rapport.access.Rights;
import rapport.access.RouteGuard;
import rapport.access.Viewers;
import rapport.access.Whom;
import rapport.journal.Does;
import rapport.testing.Asking;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import rapport.web.Open;

/// Walks all routes of the running program, HTML and API, and asks at each whether nobody is let
/// in, and somebody in each of the roles that there are.
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

        Optional<Entry> entry() {
            return RouteGuard.entry(handler);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private final House house;
    private final Viewers viewers;
    private final RecordKinds kinds;
    private final List<Route> routes;

    RoutesTest(
            House house,
            Viewers viewers,
            RecordKinds kinds,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.house = house;
        this.viewers = viewers;
        this.kinds = kinds;
        this.routes = mapping.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> routes(entry.getKey(), entry.getValue()))
                .toList();
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
    void a_route_for_holders_of_a_right_names_kinds_of_records_that_there_are() {
        assertThat(routes)
                .filteredOn(route -> route.entry()
                        .filter(entry -> entry.whom() == Whom.HOLDERS)
                        .isPresent())
                .isNotEmpty()
                .allSatisfy(route -> assertThat(route.entry().orElseThrow().kinds())
                        .as("the kinds of %s", route)
                        .isNotEmpty()
                        .allMatch(kind -> kind.equals(AllowedTo.ANYTHING)
                                || kinds.find(kind).isPresent()));
    }

    @Test
    void every_route_lets_in_whom_it_names_and_nobody_else() {
        var wrong = new ArrayList<String>();
        Browser nobody = house.visitor();
        routes.forEach(
                route -> check(route, "nobody", nobody, route.isOpen() ? Asking.LET_IN : Asking.SHOWN_THE_DOOR, wrong));
        for (String role : house.rolesItCameWith()) {
            AccountId account = house.employAs(role);
            Rights rights = viewers.of(account).orElseThrow().rights();
            Browser browser = house.visitor().signIn(house.emailOf(account));
            routes.forEach(route -> check(route, role, browser, expected(route, rights), wrong));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_page_breaks_when_it_is_opened_without_anything() {
        var broken = new ArrayList<String>();
        Browser administrator = house.administrator();
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

    private static Asking expected(Route route, Rights rights) {
        boolean letIn = route.isOpen()
                || route.entry().filter(entry -> entry.letsIn(rights)).isPresent();
        return letIn ? Asking.LET_IN : Asking.REFUSED;
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
