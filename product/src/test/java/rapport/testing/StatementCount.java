package rapport.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.springframework.boot.test.context.TestComponent;

/// Counts the statements that the running program sends to its database while it answers. What it does by itself
/// meanwhile, as looking whether mail came, does not count.
@TestComponent
public class StatementCount implements ExecuteListenerProvider {
    private static final String ANSWERING = "tomcat-handler";

    private final AtomicInteger sent = new AtomicInteger();

    @Override
    public ExecuteListener provide() {
        return ExecuteListener.onExecuteStart((ExecuteContext _) -> {
            if (Thread.currentThread().getName().startsWith(ANSWERING)) {
                sent.incrementAndGet();
            }
        });
    }

    /// How many a piece of work needs: the fewer of two tries, for the first may still have to learn something.
    public int of(Runnable work) {
        return Math.min(once(work), once(work));
    }

    private int once(Runnable work) {
        int before = sent.get();
        work.run();
        return sent.get() - before;
    }
}
