package rapport.access.accounts;

/// What came of letting somebody leave.
sealed interface Departure {
    record Gone(String name) implements Departure {}

    record Refused(String why) implements Departure {}
}
