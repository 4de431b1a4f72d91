package rapport.customers.facts;

/// A field of the address form of one country.
///
/// @param label what that country calls it: `ZIP code` in the United States, `Postcode` elsewhere
public record AddressField(AddressPart part, String label, boolean required) {}
