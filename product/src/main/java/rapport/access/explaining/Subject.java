package rapport.access.explaining;

import java.util.List;
import rapport.access.RoleGrants;
import rapport.access.Viewer;

/// Somebody of whom it is asked what they see.
///
/// @param you   whether they ask themselves
/// @param teams the names of their teams
record Subject(Viewer viewer, boolean you, List<Held> roles, List<String> teams) {
    record Held(String name, boolean administers, RoleGrants grants) {}

    String name() {
        return you ? "you" : viewer.name();
    }

    String own() {
        return you ? "your own" : "their own";
    }

    String team() {
        String whose = you ? "your" : "their";
        return teams.isEmpty()
                ? whose + " team (" + name() + (you ? " are" : " is") + " in none)"
                : whose + (teams.size() == 1 ? " team " : " teams ") + String.join(" and ", teams);
    }
}
