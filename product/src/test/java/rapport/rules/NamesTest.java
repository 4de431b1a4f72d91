package rapport.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;

class NamesTest {
    @Test
    void a_class_is_named_as_the_business_names_it() {
        noClasses()
                .should()
                .haveNameMatching(".*[.$](\\w*(Service|ServiceImpl|Impl|Manager|Helper|Utils?|Dto|DTO|Cmd|Mapper))")
                .orShould()
                .haveNameMatching(".*[.$](Base|Abstract)[A-Z]\\w*")
                .check(OurClasses.ALL);
    }

    @Test
    void no_package_is_a_drawer_for_everything() {
        noClasses()
                .should()
                .haveNameMatching(
                        ".*\\.(common|commons|core|util|utils|shared|helpers|misc|impl|service|services|domain|dto)\\..*")
                .check(OurClasses.ALL);
    }

    @Test
    void a_controller_is_seen_by_nobody_but_the_web() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(OurClasses.ALL);
    }

    /// The program would not start with both.
    @Test
    void no_two_components_have_one_name() {
        var byName = OurClasses.ALL.stream()
                .filter(type -> type.isMetaAnnotatedWith(Component.class))
                .collect(Collectors.groupingBy(NamesTest::nameOfBean, TreeMap::new, Collectors.toList()));

        assertThat(byName.values()).allSatisfy(called -> assertThat(called).hasSize(1));
    }

    private static String nameOfBean(JavaClass type) {
        var component = AnnotatedElementUtils.getMergedAnnotation(type.reflect(), Component.class);
        return component == null || component.value().isEmpty() ? type.getSimpleName() : component.value();
    }
}
