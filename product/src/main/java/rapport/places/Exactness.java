package rapport.places;

/// How exactly a place is known. Neither says on which side of the city it is.
public enum Exactness {
    POSTCODE("by the postcode"),
    CITY("by the city");

    private final String label;

    Exactness(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
