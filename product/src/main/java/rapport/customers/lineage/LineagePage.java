package rapport.customers.lineage;

import java.util.List;

/// Where the values of one party come from.
///
/// @param mayChange whether the viewer may choose among the values
/// @param told      whether any source told of the party
public record LineagePage(
        String id, String name, String path, boolean mayChange, boolean told, List<Row> rows, List<Several> several) {

    /// A fact of which a party has one.
    ///
    /// @param now    empty where nothing is known
    /// @param chosen whether a person decided
    /// @param by     who says what stands; empty where it was entered here
    /// @param others what sources say otherwise
    public record Row(
            String key, String label, String now, boolean chosen, boolean open, List<Teller> by, List<Other> others) {}

    /// @param withdrawn whether nothing that it says counts
    public record Teller(String name, String when, String link, String trust, boolean withdrawn) {}

    /// @param source the id of its source
    public record Other(String source, String value, Teller teller) {}

    /// One of several values of a fact, with who says it.
    public record Several(String label, String value, List<Teller> by) {}
}
