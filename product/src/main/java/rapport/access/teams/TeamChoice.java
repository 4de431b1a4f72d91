package rapport.access.teams;

/// A team to choose from, indented as it stands in the tree.
public record TeamChoice(String id, String label) {}
