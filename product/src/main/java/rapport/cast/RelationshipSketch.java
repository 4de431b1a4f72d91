package rapport.cast;

/// How two parties stand to each other, read from left to right: Amara REPORTS_TO Jonas. `kind` is one of
/// REPORTS_TO, MARRIED_TO, KNOWS, SUBSIDIARY_OF; MARRIED_TO and KNOWS hold both ways and are listed once.
public record RelationshipSketch(String from, String kind, String to) {}
