package rapport.web;

import java.util.function.Predicate;

/// Who looks at the page, as far as the frame must know.
///
/// @param id      of the account; empty for nobody
/// @param mayOpen whether a page at an address is open to them
public record Visitor(
        String id,
        String company,
        String name,
        String initials,
        boolean administrator,
        String language,
        Predicate<String> mayOpen) {}
