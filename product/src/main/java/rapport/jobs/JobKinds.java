package rapport.jobs;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// All kinds of jobs by their names. They are looked for late, because most kinds start jobs themselves.
@Component
class JobKinds {
    private final Supplier<Map<String, JobKind>> known;

    JobKinds(ObjectProvider<JobKind> kinds) {
        this.known = SingletonSupplier.of(
                () -> kinds.stream().collect(Collectors.toMap(JobKind::name, Function.identity())));
    }

    Set<String> keptForEver() {
        return known.get().values().stream()
                .filter(JobKind::isKeptForEver)
                .map(JobKind::name)
                .collect(Collectors.toSet());
    }

    Optional<JobKind> find(String name) {
        return Optional.ofNullable(known.get().get(name));
    }

    JobKind get(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("Nobody knows how to do a job of kind " + name));
    }
}
