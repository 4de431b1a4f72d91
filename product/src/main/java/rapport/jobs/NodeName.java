package rapport.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.database.DataFolder;

/// The name of this node among those that share a database. It is kept in the data folder, so that a node that was
/// killed recognises its own work at the next start; a second program on the same folder gets a name of its own.
@Component
class NodeName implements AutoCloseable {
    private final FileChannel file;
    private final String name;

    NodeName(DataFolder folder) {
        try {
            Files.createDirectories(folder.path());
            this.file = FileChannel.open(
                    folder.resolve("node"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            this.name = file.tryLock() == null ? fresh() : kept();
        } catch (IOException e) {
            throw new UncheckedIOException("Rapport cannot write to its folder " + folder, e);
        }
    }

    String name() {
        return name;
    }

    private String kept() throws IOException {
        var bytes = ByteBuffer.allocate(100);
        file.read(bytes, 0);
        String known = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).strip();
        if (!known.isEmpty()) {
            return known;
        }
        String made = fresh();
        file.write(ByteBuffer.wrap((made + "\n").getBytes(StandardCharsets.UTF_8)), 0);
        file.force(true);
        return made;
    }

    private static String fresh() {
        return "node-" + UUID.randomUUID();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
