package rapport.testing;

import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Leads the running program to the database of the tests.
final class OnTestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    static final Path FOLDER = Path.of("target", "test-data").toAbsolutePath();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "rapport.database-url=" + TestDatabase.url(), "rapport.data=" + FOLDER, "rapport.connections=6")
                .applyTo(context);
    }
}
