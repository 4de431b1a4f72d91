package rapport.intake;

/// How many rows became what.
public record Tally(long created, long updated, long unchanged, long refused) {
    public static final Tally NONE = new Tally(0, 0, 0, 0);

    public long sum() {
        return created + updated + unchanged + refused;
    }

    public long of(RowOutcome outcome) {
        return switch (outcome) {
            case CREATED -> created;
            case UPDATED -> updated;
            case UNCHANGED -> unchanged;
            case REFUSED -> refused;
        };
    }

    public Tally plus(RowOutcome outcome, long rows) {
        return switch (outcome) {
            case CREATED -> new Tally(created + rows, updated, unchanged, refused);
            case UPDATED -> new Tally(created, updated + rows, unchanged, refused);
            case UNCHANGED -> new Tally(created, updated, unchanged + rows, refused);
            case REFUSED -> new Tally(created, updated, unchanged, refused + rows);
        };
    }
}
