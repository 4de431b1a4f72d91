package rapport.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import rapport.Rapport;
import rapport.intake.Desk;
import rapport.jobs.Errand;
import rapport.network.Neighbourhood;

/// The whole program, started once for all tests that carry this, on the database of
/// [TestDatabase] and a port of its own. What a test writes stays, so it takes names of its own;
/// [House] knows some and opens the door. They go one after another, whatever runs beside them.
///
/// A test that needs more configuration gets a program of its own, which costs seconds: think twice.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = Rapport.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OnTestDatabase.class)
@Import({
    House.class,
    StopBehindGuard.class,
    TurnableClock.class,
    QuickPasswords.class,
    Desk.class,
    Errand.class,
    StatementCount.class,
    EveryPage.class,
    Neighbourhood.class
})
@ExtendWith({ClockSetRight.class, ActsNamed.class})
@Execution(ExecutionMode.SAME_THREAD)
@TestConstructor(autowireMode = AutowireMode.ALL)
public @interface RunningRapport {}
