package rapport;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import rapport.database.DataFolder;
import rapport.database.StartRefused;

/// What the person at the console reads of a start: one line when Rapport is ready, or one sentence why it is not.
/// Whatever nobody foresaw keeps its stack trace.
class StartMessages implements ApplicationListener<SpringApplicationEvent> {
    /// Spring tells each failed start a second time, and springdoc that it is there.
    static final Map<String, Object> QUIET = Map.of(
            "logging.level.org.springframework.boot.web.server.servlet.context", "error",
            "logging.level.org.springdoc", "error");

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        switch (event) {
            case ApplicationReadyEvent ready -> sayWhere(ready.getApplicationContext());
            case ApplicationFailedEvent failed -> sayWhy(failed.getException(), failed.getApplicationContext());
            default -> {}
        }
    }

    private static void sayWhere(ConfigurableApplicationContext program) {
        String address = "http://localhost:" + program.getEnvironment().getProperty("local.server.port");
        var folder = program.getBean(DataFolder.class);
        folder.tellAddress(address);
        program.addApplicationListener((ContextClosedEvent _) -> folder.forgetAddress());
        System.out.println("Rapport is at " + address);
    }

    private static void sayWhy(Throwable fault, @Nullable ConfigurableApplicationContext program) {
        String sentence = sentence(fault);
        if (sentence.isEmpty()) {
            return;
        }
        if (program != null) {
            program.close();
        }
        System.err.println(sentence);
        System.exit(1);
    }

    /// Empty for a fault that nobody foresaw.
    private static String sentence(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refusal) {
                return String.valueOf(refusal.getMessage());
            }
            if (cause instanceof PortInUseException taken) {
                return "The port " + taken.getPort()
                        + " is taken by another program. Stop that one, or choose another port with RAPPORT_PORT.";
            }
        }
        return "";
    }
}
