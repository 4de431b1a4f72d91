package rapport.access.sharing;

import java.util.UUID;
import rapport.access.OwnerId;

/// A record opened to somebody.
///
/// @param with a colleague or a team, and `name` what it is called
/// @param by   the name of who shared it
public record Share(UUID id, OwnerId with, String name, boolean mayEdit, String by) {}
