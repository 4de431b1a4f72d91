package rapport.customers;

import java.util.Optional;

public enum PartyKind {
    PERSON,
    ORGANISATION,
    HOUSEHOLD;

    /// On which roles give rights; those on people count for the households they live in.
    public String recordKind() {
        return this == ORGANISATION ? CustomerKinds.ORGANISATION : CustomerKinds.PERSON;
    }

    /// The address of the list of all of them; the page of one stands below it.
    public String path() {
        return switch (this) {
            case PERSON -> "/people";
            case ORGANISATION -> "/organisations";
            case HOUSEHOLD -> "/households";
        };
    }

    /// The kind that goes by its own rights; empty for records of others.
    public static Optional<PartyKind> of(String recordKind) {
        return switch (recordKind) {
            case CustomerKinds.PERSON -> Optional.of(PERSON);
            case CustomerKinds.ORGANISATION -> Optional.of(ORGANISATION);
            default -> Optional.empty();
        };
    }
}
