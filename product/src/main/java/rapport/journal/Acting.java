package rapport.journal;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The act of this thread, and what it has written. A transaction asks for it when it first writes.
final class Acting {
    private static final ThreadLocal<@Nullable Acting> CURRENT = new ThreadLocal<>();

    private NamedAct act;
    private @Nullable ChangeSetId written;

    private Acting(NamedAct act) {
        this.act = act;
    }

    /// @return what this thread did before
    static @Nullable Acting begin(NamedAct act) {
        Acting before = CURRENT.get();
        CURRENT.set(new Acting(act));
        return before;
    }

    static void goBackTo(@Nullable Acting before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }

    static @Nullable Acting current() {
        return CURRENT.get();
    }

    static void rename(UnaryOperator<NamedAct> change) {
        Acting acting = CURRENT.get();
        if (acting != null) {
            acting.act = change.apply(acting.act);
        }
    }

    static Optional<ChangeSetId> written() {
        return Optional.ofNullable(CURRENT.get())
                .filter(acting -> acting.act.undoable())
                .map(acting -> acting.written);
    }

    NamedAct act() {
        return act;
    }

    /// The act with its change set, where it has written any.
    NamedAct writtenAct() {
        return written == null ? act : act.as(written);
    }

    void wrote(ChangeSetId changeSet) {
        this.written = changeSet;
    }
}
