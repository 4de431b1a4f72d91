package rapport.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

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
}
