package rapport.messages.boxes;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;
import static rapport.messages.db.Tables.BOX;

import java.util.List;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.LeftBehind;
import rapport.access.OwnerId;

/// The mail box of a colleague who leaves is not looked into any more. What came from it stays.
@Component
class BoxLeftBehind implements LeftBehind {
    private final Boxes boxes;

    BoxLeftBehind(Boxes boxes) {
        this.boxes = boxes;
    }

    @Override
    public String what() {
        return "Mail box";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public boolean goesOn() {
        return false;
    }

    @Override
    public Field<Integer> count(AccountId leaver) {
        return field(selectCount().from(BOX).where(BOX.ACCOUNT_ID.eq(leaver)));
    }

    @Override
    public void pass(AccountId leaver, List<OwnerId> successors) {
        boxes.of(leaver).ifPresent(box -> boxes.remove(box.id()));
    }
}
