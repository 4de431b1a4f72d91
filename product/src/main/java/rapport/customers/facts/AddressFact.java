package rapport.customers.facts;

/// A postal address of a party.
///
/// @param label what the owner calls it: `work`, `home`, `billing`, or empty
public record AddressFact(PostalAddress address, String label) {}
