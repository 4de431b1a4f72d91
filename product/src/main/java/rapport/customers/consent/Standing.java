package rapport.customers.consent;

/// What a party says about being contacted. Where several words hold at once, as after a merge, the strictest counts:
/// they stand in the order of their strictness.
public enum Standing {
    OPTED_OUT("Does not want it", "no"),
    OPTED_IN("Agreed", "yes"),
    /// We asked for a confirmation and wait for it: this allows nothing yet.
    ASKED("Asked to confirm", "ask"),
    /// A refusal of everything that somebody took back: it allows nothing by itself.
    LIFTED("Taken back", "");

    private final String label;
    private final String tone;

    Standing(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    public String label() {
        return label;
    }

    public String tone() {
        return tone;
    }
}
