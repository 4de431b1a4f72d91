package rapport.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.core.ApplicationModules;
import rapport.Rapport;

class ModulesTest {
    /// The server and the generator are Maven modules of their own, with walls that the compiler knows.
    private static final ApplicationModules MODULES = ApplicationModules.of(
            Rapport.class, JavaClass.Predicates.resideInAnyPackage("rapport.postgres..", "rapport.generator.."));

    @Test
    void a_module_uses_only_what_lower_modules_expose() {
        MODULES.verify();
    }

    @TestFactory
    Stream<DynamicTest> features_of_a_module_have_no_cycles() {
        return MODULES.stream()
                .map(module -> module.getBasePackage().getName())
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> slices().matching(name + ".(*)..")
                                .should()
                                .beFreeOfCycles()
                                .allowEmptyShould(true)
                                .check(OurClasses.ALL.that(resideInAPackage(name + "..")))));
    }
}
