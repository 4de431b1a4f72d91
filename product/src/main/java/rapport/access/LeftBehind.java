package rapport.access;

import java.util.List;
import org.jooq.Field;

/// One kind of what somebody leaves behind who leaves the company. The module that keeps it contributes one as a bean;
/// whoever closes an account knows none of them.
public interface LeftBehind {
    /// As a count says it: “Open deals”.
    String what();

    /// Where it stands among the others.
    int order();

    /// Whether others take it over; it ends otherwise.
    boolean goesOn();

    /// How many there are, as a part of one statement over all kinds.
    Field<Integer> count(AccountId leaver);

    /// In the transaction of the caller.
    ///
    /// @param successors who takes it over; nobody only for what ends
    void pass(AccountId leaver, List<OwnerId> successors);
}
