package rapport.customers.facts;

/// What is doubtful about an address in its country.
///
/// @param sentence a whole English sentence for the person who wrote it
public record AddressProblem(AddressPart part, String sentence) {}
