package rapport.customers.household;

import java.util.List;

/// The worklist of households that were found.
///
/// @param all whether it is the whole worklist, and not what was found with one person
public record FoundPage(List<Proposal> proposals, boolean all, boolean maySearch) {
    public static String inWords(long many) {
        return many == 1
                ? "1 household was found and waits for you"
                : (many > FoundHouseholds.COUNTED ? "More than " + FoundHouseholds.COUNTED : many)
                        + " households were found and wait for you";
    }

    /// @param why    in words
    /// @param shares what they share, as far as the viewer may know
    public record Proposal(String id, String name, String why, List<String> shares, List<Person> people) {}

    public record Person(String id, String name, String path, String born) {}
}
