package rapport.customers.facts;

/// Where a person works, and as what. Parts we were not told are empty.
public record EmploymentFact(String organisation, String title, String department) {}
