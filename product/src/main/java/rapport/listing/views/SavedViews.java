package rapport.listing.views;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;
import static rapport.listing.db.Tables.PIN;
import static rapport.listing.db.Tables.PREFERENCE;
import static rapport.listing.db.Tables.SAVED_VIEW;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.Owners;
import rapport.access.Rights;
import rapport.access.Viewer;
import rapport.journal.Restored;
import rapport.journal.Restoring;
import rapport.listing.Layout;
import rapport.listing.ListDefinition;
import rapport.listing.ListState;
import rapport.listing.ViewId;
import rapport.notices.Hearing;
import rapport.notices.Remembered;
import rapport.notices.Topic;

/// The views of all lists, who has pinned which, and how people like their lists. Every page asks for them, so they are
/// remembered for each of those who look, until views or teams change on any node.
@Component
public class SavedViews implements Hearing, Restoring {
    private static final Topic CHANGED = Topic.of("views", new UUID(0, 0));
    private static final int MOST = 200;
    private static final int MOST_REMEMBERED = 10_000;

    /// @param rights with which the views were read
    /// @param views  of all lists, those at hand first
    /// @param pinned in the order in which they were
    /// @param likings by the key of the list
    private record Seen(Rights rights, List<Found> views, List<Found> pinned, Map<String, Liking> likings) {}

    /// @param columns empty for the standard ones
    private record Liking(Optional<ViewId> first, List<String> columns) {
        private static final Liking NONE = new Liking(Optional.empty(), List.of());
    }

    private final DSLContext db;
    private final Remembered<Map<AccountId, Seen>> known = new Remembered<>(ConcurrentHashMap::new);

    SavedViews(DSLContext db) {
        this.db = db;
    }

    /// The views of a list that somebody sees, those at hand first, and how they like the list.
    public ListViews of(ListDefinition<?> list, Viewer viewer) {
        Seen seen = seen(viewer);
        var views = seen.views().stream()
                .filter(found -> found.list().equals(list.key()))
                .limit(MOST)
                .map(Found::view)
                .toList();
        var liking = seen.likings().getOrDefault(list.key(), Liking.NONE);
        var first = liking.first()
                .filter(id -> views.stream().anyMatch(view -> view.id().equals(id)));
        return new ListViews(views, first, liking.columns());
    }

    /// The views that somebody has pinned, of all lists, in the order in which they did.
    List<Found> pinned(Viewer viewer) {
        return seen(viewer).pinned();
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

    private Seen seen(Viewer viewer) {
        var all = known.get();
        Seen seen = all.get(viewer.id());
        if (seen == null || !seen.rights().areAsOldAs(viewer.rights())) {
            seen = read(viewer);
            if (all.size() >= MOST_REMEMBERED) {
                all.clear();
            }
            all.put(viewer.id(), seen);
        }
        return seen;
    }

    private Seen read(Viewer viewer) {
        var pinned = new TreeMap<Instant, List<Found>>();
        var views = db.select(SAVED_VIEW.fields())
                .select(pinnedBy(viewer.id()))
                .select(PIN.PINNED_AT)
                .from(SAVED_VIEW)
                .leftJoin(PIN)
                .on(PIN.VIEW_ID.eq(SAVED_VIEW.ID))
                .and(PIN.ACCOUNT_ID.eq(viewer.id()))
                .where(seenBy(viewer.id()))
                .orderBy(pinnedBy(viewer.id()).desc(), SAVED_VIEW.NAME, SAVED_VIEW.ID)
                .fetch(row -> {
                    var found = new Found(row.get(SAVED_VIEW.LIST), view(row, viewer.id()));
                    if (found.view().pinned()) {
                        pinned.computeIfAbsent(row.get(PIN.PINNED_AT), _ -> new ArrayList<>())
                                .add(found);
                    }
                    return found;
                });
        var likings = db.select(PREFERENCE.LIST, PREFERENCE.VIEW_ID, PREFERENCE.COLUMNS)
                .from(PREFERENCE)
                .where(PREFERENCE.ACCOUNT_ID.eq(viewer.id()))
                .fetchMap(
                        PREFERENCE.LIST,
                        row -> new Liking(
                                Optional.ofNullable(row.get(PREFERENCE.VIEW_ID)), keys(row.get(PREFERENCE.COLUMNS))));
        var inOrder = pinned.values().stream().flatMap(List::stream).limit(MOST).toList();
        return new Seen(viewer.rights(), views, inOrder, likings);
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

    /// Whoever changes views says so in the same transaction: its node need not wait until it hears of it.
    void changing() {
        known.changing();
    }

    @Override
    public void restored(Restored rows) {
        changing();
    }

    @Override
    public boolean hears(Topic topic) {
        return topic.equals(CHANGED);
    }

    @Override
    public void moved() {
        known.changed();
    }
}
