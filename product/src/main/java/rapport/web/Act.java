package rapport.web;

/// Something one can start from anywhere, by its name in the palette. A module contributes its acts as beans.
public record Act(int order, String label, String icon, String href, String keywords) {}
