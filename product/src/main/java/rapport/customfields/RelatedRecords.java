package rapport.customfields;

import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Table;
import rapport.access.Rights;

/// Records that belong to a record of another kind, over which a field of that kind may be rolled up. The module that
/// keeps them contributes it as a bean.
public interface RelatedRecords {
    /// The kind of record to which they belong.
    String recordKind();

    /// What they are called in rules about them: `people`, `interactions`.
    String vocabulary();

    /// As people read it: “the people who work there”.
    String label();

    /// Those that belong to the record whose row a statement is about, as far as somebody may see them; empty for
    /// whoever may not know of them at all.
    ///
    /// @param named the keys of the words that rules about them speak of
    Optional<Rows> seen(Rights rights, Set<String> named);

    /// @param table what a subquery reads; words of rules about such records mean its rows
    /// @param which of them
    /// @param unlessNone what holds of every record that has any, and costs little to ask
    record Rows(Table<?> table, Condition which, Condition unlessNone) {}
}
