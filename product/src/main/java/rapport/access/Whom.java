package rapport.access;

/// For whom a route is.
public enum Whom {
    /// Everybody who is signed in.
    EVERYBODY,
    /// Those whose roles give the right that the route names.
    HOLDERS,
    ADMINISTRATORS
}
