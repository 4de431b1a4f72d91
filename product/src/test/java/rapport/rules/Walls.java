package rapport.rules;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.NamedInterface;

/// The modules, each in a package of its own below that of the program, with what they may use and what they
/// expose, as the annotations of Spring Modulith say it. A module exposes the public types of its package under its
/// own name, and those of packages and types that have a name under `module :: name`.
final class Walls {
    private static final String HOUSE = "rapport";

    /// By module; nothing for one that may use whatever others expose.
    private final Map<String, Optional<Set<String>>> allowed = new TreeMap<>();

    /// By package or type, under which names it is exposed.
    private final Map<String, Set<String>> exposed = new HashMap<>();

    private Walls() {}

    static Walls of(JavaClasses classes) {
        var walls = new Walls();
        JavaPackage house = classes.getPackage(HOUSE);
        house.getSubpackages().stream()
                .filter(module -> module.getClassesInPackageTree().stream().anyMatch(classes::contains))
                .forEach(walls::add);
        return walls;
    }

    private void add(JavaPackage module) {
        String name = module.getRelativeName();
        allowed.put(
                name,
                module.tryGetAnnotationOfType(ApplicationModule.class)
                        .map(one -> Arrays.stream(one.allowedDependencies())
                                .map(other -> other.replace(" ", ""))
                                .collect(Collectors.toSet())));
        exposed.put(module.getName(), Set.of(name));
        Stream.concat(Stream.of(module), module.getSubpackagesInTree().stream()).forEach(one -> {
            names(name, one).ifPresent(names -> exposed.merge(one.getName(), names, Walls::both));
            one.getClasses().forEach(type -> names(name, type).ifPresent(names -> exposed.put(type.getName(), names)));
        });
    }

    private static Optional<Set<String>> names(String module, HasAnnotations<?> one) {
        return one.tryGetAnnotationOfType(NamedInterface.class)
                .map(named -> Arrays.stream(named.value())
                        .map(name -> module + "::" + name)
                        .collect(Collectors.toSet()));
    }

    Stream<String> modules() {
        return allowed.keySet().stream();
    }

    /// What uses of another module what it may not, in sentences.
    Set<String> broken(JavaClasses classes) {
        var broken = new TreeSet<String>();
        for (JavaClass from : classes) {
            moduleOf(from)
                    .ifPresent(module -> from.getDirectDependenciesFromSelf()
                            .forEach(use -> what(module, use).ifPresent(broken::add)));
        }
        return broken;
    }

    private Optional<String> what(String module, Dependency use) {
        JavaClass to = use.getTargetClass().getBaseComponentType();
        Optional<String> other = moduleOf(to).filter(name -> !name.equals(module));
        if (other.isEmpty()) {
            return Optional.empty();
        }
        Set<String> names = namesOf(to);
        if (names.isEmpty()) {
            return Optional.of(use.getOriginClass().getName() + " uses " + to.getName() + ", which is not exposed");
        }
        boolean may = allowed.getOrDefault(module, Optional.empty())
                .map(those -> names.stream().anyMatch(those::contains))
                .orElse(true);
        return may
                ? Optional.empty()
                : Optional.of(use.getOriginClass().getName() + " uses " + to.getName() + ", and " + module
                        + " does not say that it uses " + String.join(" or ", names));
    }

    /// Under which names somebody may say to use it; none when it is hidden.
    private Set<String> namesOf(JavaClass type) {
        JavaClass outermost = type;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        boolean open = outermost.getModifiers().contains(JavaModifier.PUBLIC);
        return open
                ? both(
                        exposed.getOrDefault(type.getPackageName(), Set.of()),
                        exposed.getOrDefault(outermost.getName(), Set.of()))
                : Set.of();
    }

    /// What modules say that they use, and what is not there.
    Set<String> allowedOfNothing() {
        Set<String> known = exposed.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        var nothing = new TreeSet<String>();
        allowed.forEach((module, those) -> those.ifPresent(names -> names.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> nothing.add(module + " may use " + name + ", which is not there"))));
        return nothing;
    }

    private Optional<String> moduleOf(JavaClass type) {
        String[] names = type.getPackageName().split("\\.", 3);
        return Optional.of(names)
                .filter(some -> some.length > 1 && some[0].equals(HOUSE))
                .map(some -> some[1])
                .filter(allowed::containsKey);
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        var both = new TreeSet<>(some);
        both.addAll(others);
        return both;
    }
}
