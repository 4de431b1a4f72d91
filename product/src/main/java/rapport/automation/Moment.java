package rapport.automation;

/// A moment at which plans may begin by themselves.
///
/// @param key   as the module that keeps the records tells it: `stage:…`
/// @param label as people read it: “A deal comes to Propose”
public record Moment(String key, String label) {}
