package rapport.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.net.http.HttpClient;
import org.junit.jupiter.api.Test;
import rapport.web.OpenNet;

/// Whoever types an address must not look into the house's own net through this program.
class OpenNetTest {
    /// The provider of single sign-on is named by an administrator, may stand in the own net, and is
    /// asked by https only. The console and the rehearsal ask this very program.
    private static final String[] ELSEWHERE = {"rapport", "rapport.access.singlesignon", "rapport.console"};

    @Test
    void only_the_way_out_that_looks_at_addresses_asks_them() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(OpenNet.class)
                .and(resideInAnyPackage(ELSEWHERE).negate())
                .should()
                .dependOnClassesThat()
                .areAssignableTo(HttpClient.Builder.class)
                .check(OurClasses.ALL);
    }
}
