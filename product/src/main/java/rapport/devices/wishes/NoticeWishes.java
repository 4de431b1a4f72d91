package rapport.devices.wishes;

import static rapport.devices.db.Tables.WISH;

import java.util.EnumMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.notices.NoticeKind;

/// What people have said on how they want to hear.
@Component
public class NoticeWishes {
    private final DSLContext db;

    NoticeWishes(DSLContext db) {
        this.db = db;
    }

    public Wish of(AccountId account, NoticeKind kind) {
        return of(account).getOrDefault(kind, Wish.UNSAID);
    }

    /// Of the kinds on which something was said.
    public Map<NoticeKind, Wish> of(AccountId account) {
        var said = new EnumMap<NoticeKind, Wish>(NoticeKind.class);
        db.select(WISH.KIND, WISH.ON_DEVICES, WISH.BY_MAIL, WISH.SITE)
                .from(WISH)
                .where(WISH.ACCOUNT_ID.eq(account))
                .forEach(row -> said.put(row.value1(), new Wish(row.value2(), row.value3(), row.value4())));
        return said;
    }

    @Transactional
    public void keep(AccountId account, Map<NoticeKind, Wish> wishes) {
        db.deleteFrom(WISH).where(WISH.ACCOUNT_ID.eq(account)).execute();
        wishes.forEach((kind, wish) -> db.insertInto(WISH)
                .set(WISH.ACCOUNT_ID, account)
                .set(WISH.KIND, kind)
                .set(WISH.ON_DEVICES, wish.onDevices())
                .set(WISH.BY_MAIL, wish.byMail())
                .set(WISH.SITE, wish.site())
                .execute());
    }
}
