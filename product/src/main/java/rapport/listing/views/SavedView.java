package rapport.listing.views;

import org.jspecify.annotations.Nullable;
import rapport.access.AccountId;
import rapport.access.TeamId;
import rapport.access.Viewer;
import rapport.listing.ListState;
import rapport.listing.ViewId;

/// What is shown of a list, under a name. Whoever made it changes it; an administrator may, too, once it is shared.
/// @param team null unless it is shared with one
public record SavedView(
        ViewId id,
        String name,
        AccountId owner,
        Audience audience,
        @Nullable TeamId team,
        ListState state,
        boolean pinned) {

    /// As the choice of its audience is sent by a form.
    public String sharing() {
        return team == null ? audience.name() : team.toString();
    }

    public String said() {
        return switch (audience) {
            case OWNER -> "Only you see this view.";
            case TEAM -> team == null ? "Its team is gone: only you see this view." : "A team sees this view.";
            case EVERYBODY -> "Everybody sees this view.";
        };
    }

    public boolean isShared() {
        return audience != Audience.OWNER;
    }

    public boolean mayBeChangedBy(Viewer viewer) {
        return owner.equals(viewer.id()) || (isShared() && viewer.isAdministrator());
    }
}
