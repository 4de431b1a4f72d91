package rapport.matching.comparing;

/// A given or a family name with what stands in the other's place.
record NamePart(Spelling own, Spelling counter) {}
