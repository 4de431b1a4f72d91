package rapport.notices;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What hardly ever changes and is asked for by every page: read once on each node, and again after it has changed.
public final class Remembered<T> {
    private record Known<T>(long of, T value) {}

    private final Supplier<T> read;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Known<T> known;

    public Remembered(Supplier<T> read) {
        this.read = read;
    }

    public T get() {
        Known<T> remembered = known;
        long now = changes.get();
        if (remembered != null && remembered.of() == now) {
            return remembered.value();
        }
        T value = read.get();
        known = new Known<>(now, value);
        return value;
    }

    /// Whoever changes it says so in the same transaction: its node need not wait until it hears of it.
    public void changing() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                changed();
            }
        });
    }

    /// Another node has changed it.
    public void changed() {
        changes.incrementAndGet();
    }
}
