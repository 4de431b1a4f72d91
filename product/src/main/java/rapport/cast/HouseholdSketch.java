package rapport.cast;

import java.util.List;

/// People who live at one address; `members` are keys of people.
public record HouseholdSketch(String key, String name, AddressSketch address, List<String> members) {}
