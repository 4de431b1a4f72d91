package rapport.api.webhook;

/// How far a delivery has come.
public enum DeliveryState {
    WAITING("waiting"),
    DELIVERED("delivered"),
    /// Nobody took it for a week.
    LOST("not delivered");

    private final String label;

    DeliveryState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
