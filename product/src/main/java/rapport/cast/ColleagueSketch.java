package rapport.cast;

import java.time.ZoneId;

/// Somebody who works at Tern Motion and uses Rapport. `territory` lists country codes for those who sell,
/// and otherwise says what the colleague looks after.
public record ColleagueSketch(
        String key, String name, String email, String jobTitle, String phone, ZoneId zone, String territory) {

    /// What everybody at Tern Motion calls this colleague.
    public String givenName() {
        return name.substring(0, name.indexOf(' '));
    }

    boolean sellsIn(String country) {
        return (" " + territory + " ").contains(" " + country + " ");
    }
}
