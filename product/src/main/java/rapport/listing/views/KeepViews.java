package rapport.listing.views;

import static rapport.listing.db.Tables.PIN;
import static rapport.listing.db.Tables.SAVED_VIEW;

import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.listing.ListDefinition;
import rapport.listing.ListState;
import rapport.listing.ViewId;

/// Makes, changes and removes views.
@Component
@Transactional
public class KeepViews {
    private final DSLContext db;
    private final Clock clock;
    private final SavedViews views;

    KeepViews(DSLContext db, Clock clock, SavedViews views) {
        this.db = db;
        this.clock = clock;
        this.views = views;
    }

    Keeping make(ListDefinition<?> list, ViewForm form, ListState state, Viewer viewer) {
        if (!form.problem(viewer).isEmpty()) {
            return new Keeping.Refused(form.problem(viewer));
        }
        return add(list.key(), form, state, viewer)
                .<Keeping>map(Keeping.Kept::new)
                .orElseGet(() -> taken(form));
    }

    /// For modules that set a company up: everybody finds the view. Where the viewer has one of this name, that stays.
    ///
    /// @param list the key of the list
    public void forEverybody(String list, String name, ListState state, Viewer viewer) {
        add(list, new ViewForm(name, Audience.EVERYBODY, null), state, viewer);
    }

    private Optional<ViewId> add(String list, ViewForm form, ListState state, Viewer viewer) {
        views.changing();
        return db.insertInto(SAVED_VIEW)
                .set(SAVED_VIEW.LIST, list)
                .set(SAVED_VIEW.NAME, form.name())
                .set(SAVED_VIEW.ACCOUNT_ID, viewer.id())
                .set(SAVED_VIEW.AUDIENCE, form.audience())
                .set(SAVED_VIEW.TEAM_ID, form.team())
                .set(SAVED_VIEW.SEARCH, state.search())
                .set(SAVED_VIEW.FILTER, state.filter())
                .set(SAVED_VIEW.SORT, state.sort())
                .set(SAVED_VIEW.COLUMNS, columns(state))
                .set(SAVED_VIEW.LAYOUT, state.layout().text())
                .set(SAVED_VIEW.UPDATED_AT, clock.instant())
                .onConflictDoNothing()
                .returning(SAVED_VIEW.ID)
                .fetchOptional(SAVED_VIEW.ID);
    }

    /// Gives a view another name or another audience.
    Keeping rename(SavedView view, ViewForm form, Viewer viewer) {
        if (!form.problem(viewer).isEmpty()) {
            return new Keeping.Refused(form.problem(viewer));
        }
        views.changing();
        var other = SAVED_VIEW.as("other");
        int renamed = db.update(SAVED_VIEW)
                .set(SAVED_VIEW.NAME, form.name())
                .set(SAVED_VIEW.AUDIENCE, form.audience())
                .set(SAVED_VIEW.TEAM_ID, form.team())
                .set(SAVED_VIEW.UPDATED_AT, clock.instant())
                .where(SAVED_VIEW.ID.eq(view.id()))
                .andNotExists(db.selectOne()
                        .from(other)
                        .where(other.ACCOUNT_ID.eq(SAVED_VIEW.ACCOUNT_ID))
                        .and(other.LIST.eq(SAVED_VIEW.LIST))
                        .and(other.NAME.eq(form.name()))
                        .and(other.ID.ne(SAVED_VIEW.ID)))
                .execute();
        return renamed == 0 ? taken(form) : new Keeping.Kept(view.id());
    }

    /// Gives a shared view to somebody else.
    Keeping handOver(SavedView view, Viewer to) {
        views.changing();
        var other = SAVED_VIEW.as("other");
        int moved = db.update(SAVED_VIEW)
                .set(SAVED_VIEW.ACCOUNT_ID, to.id())
                .set(SAVED_VIEW.UPDATED_AT, clock.instant())
                .where(SAVED_VIEW.ID.eq(view.id()))
                .andNotExists(db.selectOne()
                        .from(other)
                        .where(other.ACCOUNT_ID.eq(to.id()))
                        .and(other.LIST.eq(SAVED_VIEW.LIST))
                        .and(other.NAME.eq(SAVED_VIEW.NAME)))
                .execute();
        return moved == 0
                ? new Keeping.Refused("You have a view “" + view.name() + "” yourself. Rename it first.")
                : new Keeping.Kept(view.id());
    }

    void save(SavedView view, ListState state) {
        views.changing();
        db.update(SAVED_VIEW)
                .set(SAVED_VIEW.SEARCH, state.search())
                .set(SAVED_VIEW.FILTER, state.filter())
                .set(SAVED_VIEW.SORT, state.sort())
                .set(SAVED_VIEW.COLUMNS, columns(state))
                .set(SAVED_VIEW.LAYOUT, state.layout().text())
                .set(SAVED_VIEW.UPDATED_AT, clock.instant())
                .where(SAVED_VIEW.ID.eq(view.id()))
                .execute();
    }

    /// Its pins go first: so an undo brings the view back before them.
    void remove(SavedView view) {
        views.changing();
        db.deleteFrom(PIN).where(PIN.VIEW_ID.eq(view.id())).execute();
        db.deleteFrom(SAVED_VIEW).where(SAVED_VIEW.ID.eq(view.id())).execute();
    }

    private static Keeping taken(ViewForm form) {
        return new Keeping.Refused("There is a view “" + form.name() + "” of this list already.");
    }

    private static String[] columns(ListState state) {
        return state.columns().toArray(String[]::new);
    }
}
