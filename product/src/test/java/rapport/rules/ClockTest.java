package rapport.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.time.Clock;
import java.util.Date;
import org.junit.jupiter.api.Test;
import rapport.Rapport;

/// Time comes in as an argument or from the [Clock] that everybody shares, so that a test can turn it.
class ClockTest {
    private static final DescribedPredicate<JavaCall<?>> ASKS_THE_WALL =
            DescribedPredicate.describe("the ambient clock", ClockTest::asksTheWall);

    @Test
    void nobody_looks_at_the_clock_on_the_wall() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Rapport.class)
                .should()
                .callMethodWhere(new DescribedPredicate<>("it asks the ambient clock") {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        return ASKS_THE_WALL.test(call);
                    }
                })
                .orShould()
                .callConstructor(Date.class)
                .check(OurClasses.ALL);
    }

    private static boolean asksTheWall(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        boolean withoutClock =
                call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean now = owner.startsWith("java.time.") && call.getName().equals("now") && withoutClock;
        return now || (owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis"));
    }
}
