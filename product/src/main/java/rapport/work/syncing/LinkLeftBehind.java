package rapport.work.syncing;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;
import static rapport.work.db.Tables.CALENDAR_LINK;

import java.util.List;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.LeftBehind;
import rapport.access.OwnerId;

/// The calendar elsewhere of a colleague who leaves is his own.
@Component
class LinkLeftBehind implements LeftBehind {
    private final CalendarLinks links;

    LinkLeftBehind(CalendarLinks links) {
        this.links = links;
    }

    @Override
    public String what() {
        return "Calendar kept in step";
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public boolean goesOn() {
        return false;
    }

    @Override
    public Field<Integer> count(AccountId leaver) {
        return field(selectCount().from(CALENDAR_LINK).where(CALENDAR_LINK.ACCOUNT_ID.eq(leaver)));
    }

    @Override
    public void pass(AccountId leaver, List<OwnerId> successors) {
        links.remove(leaver);
    }
}
