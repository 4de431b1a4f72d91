package rapport.access;

/// A field of a kind of record, as roles open or close it.
///
/// @param kind the key of the kind
public record KindField(String kind, String field) {}
