package rapport.customers;

public enum PartyKind {
    PERSON,
    ORGANISATION,
    HOUSEHOLD;

    /// On which roles give rights; those on people count for the households they live in.
    public String recordKind() {
        return this == ORGANISATION ? CustomerKinds.ORGANISATION : CustomerKinds.PERSON;
    }
}
