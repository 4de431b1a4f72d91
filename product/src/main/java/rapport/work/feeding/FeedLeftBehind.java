package rapport.work.feeding;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;
import static rapport.work.db.Tables.FEED;

import java.util.List;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.LeftBehind;
import rapport.access.OwnerId;

/// The secret address of a calendar opens nothing more once its owner has left.
@Component
class FeedLeftBehind implements LeftBehind {
    private final Feeds feeds;

    FeedLeftBehind(Feeds feeds) {
        this.feeds = feeds;
    }

    @Override
    public String what() {
        return "Secret address of the calendar";
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public boolean goesOn() {
        return false;
    }

    @Override
    public Field<Integer> count(AccountId leaver) {
        return field(selectCount().from(FEED).where(FEED.ACCOUNT_ID.eq(leaver)));
    }

    @Override
    public void pass(AccountId leaver, List<OwnerId> successors) {
        feeds.stop(leaver);
    }
}
