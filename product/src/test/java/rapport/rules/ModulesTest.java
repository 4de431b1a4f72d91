package rapport.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The floors of the house. Each module says in its package what it may use of which others, and what it exposes beside
/// the public types of its own package.
class ModulesTest {
    private static final Walls WALLS = Walls.of(OurClasses.OF_THE_PROGRAM);

    @Test
    void a_module_uses_only_what_lower_modules_expose() {
        assertThat(WALLS.broken(OurClasses.OF_THE_PROGRAM)).isEmpty();
    }

    @Test
    void a_module_may_use_only_what_there_is() {
        assertThat(WALLS.allowedOfNothing()).isEmpty();
    }

    @Test
    void modules_have_no_cycles() {
        slices().matching("rapport.(*)..").should().beFreeOfCycles().check(OurClasses.OF_THE_PROGRAM);
    }

    @Test
    void what_a_class_needs_it_is_given_when_it_is_made() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(OurClasses.ALL);
    }

    @TestFactory
    Stream<DynamicTest> features_of_a_module_have_no_cycles() {
        return WALLS.modules()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> slices().matching("rapport." + name + ".(*)..")
                                .should()
                                .beFreeOfCycles()
                                .allowEmptyShould(true)
                                .check(OurClasses.ALL.that(resideInAPackage("rapport." + name + "..")))));
    }
}
