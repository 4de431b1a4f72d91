package rapport.places;

/// Where something is, and by what that is known.
public record Located(Coordinates at, Exactness by) {}
