package rapport.access;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Which pages somebody may open, as their routes say: no link is shown that would end at a closed door.
@Component
public class OpenRoutes {
    private static final Pattern QUERY = Pattern.compile("[?#].*");

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private volatile @Nullable Map<String, Entry> entries;

    OpenRoutes(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /// @param address of a page, perhaps with a query; one that stands for many records is left to its reader
    public boolean mayOpen(String address, Rights rights) {
        Entry entry = entries().get(QUERY.matcher(address).replaceFirst(""));
        return entry == null || entry.letsIn(rights);
    }

    private Map<String, Entry> entries() {
        Map<String, Entry> known = entries;
        if (known == null) {
            known = read();
            entries = known;
        }
        return known;
    }

    private Map<String, Entry> read() {
        var read = new HashMap<String, Entry>();
        mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .forEach(route -> {
                    boolean reads = route.getKey().getMethodsCondition().getMethods().stream()
                            .anyMatch(method -> method.name().equals("GET"));
                    if (reads && !RouteGuard.isOpen(route.getValue())) {
                        RouteGuard.entry(route.getValue())
                                .ifPresent(entry ->
                                        route.getKey().getPatternValues().forEach(path -> read.put(path, entry)));
                    }
                });
        return read;
    }
}
