package rapport.customers;

public enum PartyKind {
    PERSON,
    ORGANISATION,
    HOUSEHOLD
}
