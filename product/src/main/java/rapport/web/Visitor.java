package rapport.web;

/// Who looks at the page, as far as the frame must know.
public record Visitor(String company, String name, String initials, boolean administrator, String language) {}
