package rapport.listing.views;

import org.jspecify.annotations.Nullable;
import rapport.access.TeamId;
import rapport.access.Viewer;

/// How somebody wants to call a view, and who shall find it.
///
/// @param team null unless it is for one
record ViewForm(String name, Audience audience, @Nullable TeamId team) {
    private static final int LONGEST_NAME = 60;

    public ViewForm {
        name = name.strip();
    }

    /// @param sharing the name of an audience, or the id of a team
    static ViewForm of(String name, String sharing) {
        for (Audience audience : Audience.values()) {
            if (audience.name().equals(sharing)) {
                return new ViewForm(name, audience, null);
            }
        }
        try {
            return new ViewForm(name, Audience.TEAM, TeamId.of(sharing));
        } catch (IllegalArgumentException notATeam) {
            return new ViewForm(name, Audience.OWNER, null);
        }
    }

    /// Why a view cannot be called so, or shared so; empty when it can.
    String problem(Viewer viewer) {
        if (name.isEmpty()) {
            return "Give the view a name, such as “Clients gone quiet”.";
        }
        if (name.length() > LONGEST_NAME) {
            return "A name has at most " + LONGEST_NAME + " characters.";
        }
        boolean open = audience != Audience.TEAM
                || (team != null && (viewer.rights().teams().contains(team.value()) || viewer.isAdministrator()));
        return open ? "" : "Share it with a team that you belong to.";
    }
}
