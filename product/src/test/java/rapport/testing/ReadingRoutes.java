package rapport.testing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import rapport.access.Viewer;

/// Every path of ours that one may GET, those that come later too.
public final class ReadingRoutes {
    /// A stream that never ends, and what answers nobody's question about records.
    private static final Set<String> NOT_ASKED = Set.of("/live", "/error", "/settings/sight");

    private static final Set<Class<?>> NOT_OF_THE_QUERY = Set.of(Viewer.class, Locale.class, HttpServletResponse.class);

    private ReadingRoutes() {}

    public static List<String> of(List<RequestMappingHandlerMapping> mappings) {
        return where(mappings, handler -> true);
    }

    /// Those that may look for a value of this name in the query of their address.
    public static List<String> asking(String name, List<RequestMappingHandlerMapping> mappings) {
        return where(
                mappings,
                handler -> Stream.of(handler.getMethodParameters()).anyMatch(parameter -> looksFor(name, parameter)));
    }

    /// Whatever is more than a single value is taken to look for any.
    private static boolean looksFor(String name, MethodParameter parameter) {
        RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
        if (asked == null || Map.class.isAssignableFrom(parameter.getParameterType())) {
            return !parameter.hasParameterAnnotation(PathVariable.class)
                    && !NOT_OF_THE_QUERY.contains(parameter.getParameterType());
        }
        return name.equals(asked.name().isEmpty() ? parameter.getParameter().getName() : asked.name());
    }

    private static List<String> where(List<RequestMappingHandlerMapping> mappings, Predicate<HandlerMethod> which) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("rapport."))
                .filter(entry -> entry.getKey().getMethodsCondition().getMethods().stream()
                        .anyMatch(method -> method.name().equals("GET")))
                .filter(entry -> which.test(entry.getValue()))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .filter(path -> !NOT_ASKED.contains(path))
                .distinct()
                .sorted()
                .toList();
    }
}
