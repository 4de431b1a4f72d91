package rapport.access.teams;

import java.util.List;
import java.util.UUID;
import rapport.access.AccountId;
import rapport.access.TeamId;
import rapport.access.Viewer;

/// A team in the tree.
///
/// @param depth 0 for a team that stands below none
public record TeamRow(TeamId id, String name, int depth, List<Member> members) {

    /// @param leads whether it is he whom the others ask
    public record Member(UUID account, String name, boolean leads) {
        public String initials() {
            return Viewer.initials(name);
        }

        /// One of the twelve colours of faces.
        public int hue() {
            return Math.floorMod(new AccountId(account).hashCode(), 12);
        }
    }

    public String address() {
        return "/settings/teams/" + id;
    }
}
