package rapport.jobs;

import java.util.Collection;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Does the same with many, several at a time: what mostly waits for others, such as servers of mail.
public final class SideBySide {
    private SideBySide() {}

    /// Returns when all are done. A fault of one stops no other.
    ///
    /// @param most   so many at a time
    /// @param failed hears what broke off
    public static <T> void each(Collection<T> all, int most, Consumer<T> work, BiConsumer<T, RuntimeException> failed) {
        var places = new Semaphore(most);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (T one : all) {
                threads.execute(() -> {
                    places.acquireUninterruptibly();
                    try {
                        work.accept(one);
                    } catch (RuntimeException fault) {
                        failed.accept(one, fault);
                    } finally {
                        places.release();
                    }
                });
            }
        }
    }
}
