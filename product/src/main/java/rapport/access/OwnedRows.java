package rapport.access;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/// Records of one table that somebody leaves behind. Several successors get as many each, by turns.
///
/// @param which those that still matter: a deal that is won stays with whoever won it
public record OwnedRows(
        DSLContext db,
        String what,
        int order,
        Table<?> table,
        TableField<?, ?> id,
        TableField<?, OwnerId> owner,
        Condition which)
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
                "with mine as (select {0} as id, row_number() over (order by {0}) - 1 as turn from {1} where {2})"
                        + " update {1} set {3} = ({4})[1 + mine.turn % {5}] from mine where {0} = mine.id",
                id,
                table,
                theirs(leaver),
                DSL.name(owner.getName()),
                DSL.val(successors.stream().map(OwnerId::value).toArray(UUID[]::new)),
                DSL.inline(successors.size()));
    }

    private Condition theirs(AccountId leaver) {
        return owner.eq(OwnerId.of(leaver)).and(which);
    }
}
