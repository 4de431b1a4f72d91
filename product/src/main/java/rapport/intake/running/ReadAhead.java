package rapport.intake.running;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/// Reads and understands the next chunks in a thread of its own while the database writes the current one.
final class ReadAhead implements AutoCloseable {
    private static final int CHUNKS = 2;

    private sealed interface Ahead {
        record Rows(List<ImportRow> rows) implements Ahead {}

        record Failed(RuntimeException fault) implements Ahead {}
    }

    private final BlockingQueue<Ahead> queue = new ArrayBlockingQueue<>(CHUNKS);
    private final ImportRows rows;
    private final int size;
    private final Thread thread;
    private @Nullable Ahead last;

    private ReadAhead(ImportRows rows, int size) {
        this.rows = rows;
        this.size = size;
        this.thread = Thread.ofVirtual().name("read-ahead").unstarted(this::read);
    }

    static ReadAhead of(ImportRows rows, int size) {
        var ahead = new ReadAhead(rows, size);
        ahead.thread.start();
        return ahead;
    }

    /// The next chunk; an empty one at the end.
    List<ImportRow> next() throws InterruptedException {
        Ahead next = last == null ? queue.take() : last;
        return switch (next) {
            case Ahead.Rows(var read) -> {
                last = read.isEmpty() ? next : null;
                yield read;
            }
            case Ahead.Failed(var fault) -> {
                last = next;
                throw fault;
            }
        };
    }

    @Override
    public void close() throws InterruptedException, IOException {
        thread.interrupt();
        thread.join();
        rows.close();
    }

    private void read() {
        try {
            List<ImportRow> read;
            do {
                read = rows.next(size);
                queue.put(new Ahead.Rows(read));
            } while (!read.isEmpty());
        } catch (InterruptedException nobodyWaits) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException fault) {
            if (!Thread.currentThread().isInterrupted()) {
                tell(fault);
            }
        }
    }

    private void tell(RuntimeException fault) {
        try {
            queue.put(new Ahead.Failed(fault));
        } catch (InterruptedException nobodyWaits) {
            Thread.currentThread().interrupt();
        }
    }
}
