package rapport.access.console;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import rapport.access.SecretKey;
import rapport.database.DataFolder;

/// Who can read the data folder is at home. The key lies there, for its owner only, and is another after each start.
/// It is written once the port is ours, so that a second start that fails leaves the key of the first alone.
@Component
public class ConsoleKey {
    private final DataFolder folder;
    private final SecretKey key = SecretKey.random("");

    ConsoleKey(DataFolder folder) {
        this.folder = folder;
    }

    @EventListener(WebServerInitializedEvent.class)
    void write() {
        folder.writeForOwner("console-key", key.text());
    }

    /// Takes the same time whatever is shown.
    public boolean opensFor(String shown) {
        return MessageDigest.isEqual(
                shown.strip().getBytes(StandardCharsets.UTF_8), key.text().getBytes(StandardCharsets.UTF_8));
    }
}
