package rapport.web;

/// Who looks at the page, as far as the frame must know.
///
/// @param id of the account; empty for nobody
public record Visitor(
        String id, String company, String name, String initials, boolean administrator, String language) {}
