package rapport.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.springframework.boot.test.context.TestComponent;

/// Counts the statements that the running program sends to its database.
@TestComponent
public class StatementCount implements ExecuteListenerProvider {
    private final AtomicInteger sent = new AtomicInteger();

    @Override
    public ExecuteListener provide() {
        return ExecuteListener.onExecuteStart((ExecuteContext _) -> sent.incrementAndGet());
    }

    /// How many a piece of work needs: the fewer of two tries, for the first may still have to learn something, and
    /// something else may go on beside it.
    public int of(Runnable work) {
        return Math.min(once(work), once(work));
    }

    private int once(Runnable work) {
        int before = sent.get();
        work.run();
        return sent.get() - before;
    }
}
