package rapport.testing;

import java.util.List;
import java.util.Set;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every path of ours that one may GET, those that come later too.
public final class ReadingRoutes {
    /// A stream that never ends, and what answers nobody's question about records.
    private static final Set<String> NOT_ASKED = Set.of("/live", "/error", "/settings/sight");

    private ReadingRoutes() {}

    public static List<String> of(List<RequestMappingHandlerMapping> mappings) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("rapport."))
                .filter(entry -> entry.getKey().getMethodsCondition().getMethods().stream()
                        .anyMatch(method -> method.name().equals("GET")))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .filter(path -> !NOT_ASKED.contains(path))
                .distinct()
                .sorted()
                .toList();
    }
}
