package rapport.listing.views;

import static rapport.listing.db.Tables.PIN;
import static rapport.listing.db.Tables.PREFERENCE;

import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.listing.ListDefinition;
import rapport.listing.ViewId;

/// How people like their lists: what they pin, which view they begin with, which columns they see without a view.
@Component
@Transactional
class Preferences {
    private final DSLContext db;
    private final SavedViews views;

    Preferences(DSLContext db, SavedViews views) {
        this.db = db;
        this.views = views;
    }

    void columns(ListDefinition<?> list, List<String> keys, Viewer viewer) {
        views.changing();
        String[] columns = keys.toArray(String[]::new);
        db.insertInto(PREFERENCE)
                .set(PREFERENCE.ACCOUNT_ID, viewer.id())
                .set(PREFERENCE.LIST, list.key())
                .set(PREFERENCE.COLUMNS, columns)
                .onConflict(PREFERENCE.ACCOUNT_ID, PREFERENCE.LIST)
                .doUpdate()
                .set(PREFERENCE.COLUMNS, columns)
                .execute();
    }

    /// @param view null for the list without any
    void beginWith(String list, @Nullable ViewId view, Viewer viewer) {
        views.changing();
        db.insertInto(PREFERENCE)
                .set(PREFERENCE.ACCOUNT_ID, viewer.id())
                .set(PREFERENCE.LIST, list)
                .set(PREFERENCE.VIEW_ID, view)
                .onConflict(PREFERENCE.ACCOUNT_ID, PREFERENCE.LIST)
                .doUpdate()
                .set(PREFERENCE.VIEW_ID, view)
                .execute();
    }

    void pin(ViewId view, Viewer viewer) {
        views.changing();
        db.insertInto(PIN)
                .set(PIN.ACCOUNT_ID, viewer.id())
                .set(PIN.VIEW_ID, view)
                .onConflictDoNothing()
                .execute();
    }

    void unpin(ViewId view, Viewer viewer) {
        views.changing();
        db.deleteFrom(PIN)
                .where(PIN.ACCOUNT_ID.eq(viewer.id()))
                .and(PIN.VIEW_ID.eq(view))
                .execute();
    }
}
