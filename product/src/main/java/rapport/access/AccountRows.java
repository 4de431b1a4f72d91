package rapport.access;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/// What one person looks after, of one table, and leaves behind. The first colleague among the successors takes it
/// over; where only teams do, it stays.
///
/// @param which those that still matter
public record AccountRows(
        DSLContext db, String what, int order, Table<?> table, TableField<?, AccountId> account, Condition which)
        implements LeftBehind {
    @Override
    public boolean goesOn() {
        return true;
    }

    @Override
    public Field<Integer> count(AccountId leaver) {
        return DSL.field(DSL.selectCount().from(table).where(theirs(leaver)));
    }

    @Override
    public void pass(AccountId leaver, List<OwnerId> successors) {
        db.execute(
                "update {0} set {1} = (select account.id from access.account where account.id = any({2})"
                        + " order by array_position({2}, account.id) limit 1)"
                        + " where {3} and exists (select from access.account where account.id = any({2}))",
                table,
                DSL.name(account.getName()),
                DSL.val(successors.stream().map(OwnerId::value).toArray(UUID[]::new)),
                theirs(leaver));
    }

    private Condition theirs(AccountId leaver) {
        return account.eq(leaver).and(which);
    }
}
