package rapport.customers.finding;

/// A customer among those whom a form lets somebody choose.
///
/// @param hint what tells two of the same name apart; may be empty
public record PartyChoice(String id, String name, String hint) {}
