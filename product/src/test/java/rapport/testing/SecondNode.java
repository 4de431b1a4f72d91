package rapport.testing;

import java.io.IOException;
import java.nio.file.Files;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import rapport.Rapport;

/// A second Rapport on the database of the tests, with a port and a folder of its own: what a company has that runs
/// several nodes. It knows nothing of the first but what stands in the database.
public final class SecondNode implements AutoCloseable {
    private final ConfigurableApplicationContext program;

    private SecondNode(ConfigurableApplicationContext program) {
        this.program = program;
    }

    /// It has the key of the first, as all nodes on one database do.
    public static SecondNode start() throws IOException {
        return new SecondNode(new SpringApplicationBuilder(Rapport.class)
                .run(
                        "--rapport.database-url=" + TestDatabase.url(),
                        "--rapport.data=target/second-node",
                        "--rapport.secret-key=" + Files.readString(OnTestDatabase.FOLDER.resolve("secret-key")),
                        "--rapport.connections=3",
                        "--server.port=0"));
    }

    public String address() {
        return "http://127.0.0.1:" + program.getEnvironment().getProperty("local.server.port");
    }

    @Override
    public void close() {
        program.close();
    }
}
