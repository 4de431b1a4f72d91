package rapport.customers.household;

import java.util.List;

/// The worklist of households that were found.
public record FoundPage(List<Proposal> proposals, boolean maySearch) {
    /// @param why    in words
    /// @param shares what they share, as far as the viewer may know
    public record Proposal(String id, String name, String why, List<String> shares, List<Person> people) {}

    public record Person(String id, String name, String path, String born) {}
}
