package rapport.listing.views;

import rapport.access.AccountId;
import rapport.access.Viewer;
import rapport.listing.ListState;
import rapport.listing.ViewId;

/// What is shown of a list, under a name. Whoever made it changes it; an administrator may, too, once it is shared.
public record SavedView(ViewId id, String name, AccountId owner, Audience audience, ListState state, boolean pinned) {

    public boolean isShared() {
        return audience != Audience.OWNER;
    }

    public boolean mayBeChangedBy(Viewer viewer) {
        return owner.equals(viewer.id()) || (isShared() && viewer.isAdministrator());
    }
}
