package rapport.listing.views;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;
import static rapport.listing.db.Tables.PIN;
import static rapport.listing.db.Tables.PREFERENCE;
import static rapport.listing.db.Tables.SAVED_VIEW;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.listing.Layout;
import rapport.listing.ListDefinition;
import rapport.listing.ListState;
import rapport.listing.ViewId;

/// Reads the views of all lists, who has pinned which, and how people like their lists.
@Component
public class SavedViews {
    private static final int MOST = 200;

    private final DSLContext db;

    SavedViews(DSLContext db) {
        this.db = db;
    }

    /// The views of a list that somebody sees, those at hand first, and how they like the list.
    @Transactional(readOnly = true)
    public ListViews of(ListDefinition<?> list, Viewer viewer) {
        var rows = db.select(PREFERENCE.VIEW_ID, PREFERENCE.COLUMNS)
                .select(SAVED_VIEW.fields())
                .select(pinnedBy(viewer.id()))
                .from(selectOne())
                .leftJoin(PREFERENCE)
                .on(PREFERENCE.ACCOUNT_ID.eq(viewer.id()))
                .and(PREFERENCE.LIST.eq(list.key()))
                .leftJoin(SAVED_VIEW)
                .on(SAVED_VIEW.LIST.eq(list.key()))
                .and(seenBy(viewer.id()))
                .orderBy(pinnedBy(viewer.id()).desc(), SAVED_VIEW.NAME, SAVED_VIEW.ID)
                .limit(MOST)
                .fetch();
        var views = rows.stream()
                .filter(row -> row.get(SAVED_VIEW.ID) != null)
                .map(row -> view(row, viewer.id()))
                .toList();
        var first = Optional.ofNullable(rows.getFirst().get(PREFERENCE.VIEW_ID))
                .filter(id -> views.stream().anyMatch(view -> view.id().equals(id)));
        return new ListViews(views, first, keys(rows.getFirst().get(PREFERENCE.COLUMNS)));
    }

    /// A view that somebody sees, and the key of its list.
    Optional<Found> find(ViewId id, Viewer viewer) {
        return db.select(SAVED_VIEW.fields())
                .select(pinnedBy(viewer.id()))
                .from(SAVED_VIEW)
                .where(SAVED_VIEW.ID.eq(id))
                .and(seenBy(viewer.id()))
                .fetchOptional(row -> new Found(row.get(SAVED_VIEW.LIST), view(row, viewer.id())));
    }

    record Found(String list, SavedView view) {}

    /// The views that somebody has pinned, of all lists, in the order in which they did.
    List<Found> pinned(AccountId account) {
        return db.select(SAVED_VIEW.fields())
                .select(pinnedBy(account))
                .from(PIN)
                .join(SAVED_VIEW)
                .on(SAVED_VIEW.ID.eq(PIN.VIEW_ID))
                .where(PIN.ACCOUNT_ID.eq(account))
                .and(seenBy(account))
                .orderBy(PIN.PINNED_AT, PIN.VIEW_ID)
                .limit(MOST)
                .fetch(row -> new Found(row.get(SAVED_VIEW.LIST), view(row, account)));
    }

    static Condition seenBy(AccountId account) {
        return SAVED_VIEW
                .ACCOUNT_ID
                .eq(account)
                .or(SAVED_VIEW.AUDIENCE.eq(Audience.EVERYBODY))
                .or(Owners.isMember(SAVED_VIEW.TEAM_ID, account));
    }

    private static Field<Boolean> pinnedBy(AccountId account) {
        return field(exists(
                selectOne().from(PIN).where(PIN.VIEW_ID.eq(SAVED_VIEW.ID)).and(PIN.ACCOUNT_ID.eq(account))));
    }

    private static SavedView view(Record row, AccountId account) {
        return new SavedView(
                row.get(SAVED_VIEW.ID),
                row.get(SAVED_VIEW.NAME),
                row.get(SAVED_VIEW.ACCOUNT_ID),
                row.get(SAVED_VIEW.AUDIENCE),
                row.get(SAVED_VIEW.TEAM_ID),
                new ListState(
                        row.get(SAVED_VIEW.SEARCH),
                        row.get(SAVED_VIEW.FILTER),
                        row.get(SAVED_VIEW.SORT),
                        keys(row.get(SAVED_VIEW.COLUMNS)),
                        Layout.parse(row.get(SAVED_VIEW.LAYOUT))),
                row.get(pinnedBy(account)));
    }

    static List<String> keys(String[] columns) {
        return Arrays.asList(Objects.requireNonNullElse(columns, new String[0]));
    }
}
