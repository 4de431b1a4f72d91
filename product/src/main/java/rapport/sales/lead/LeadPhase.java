package rapport.sales.lead;

import java.util.Arrays;
import java.util.List;

/// How far a lead has come.
public enum LeadPhase {
    NEW("New", ""),
    CONTACTED("Contacted", "ask"),
    QUALIFIED("Qualified", "info"),
    CONVERTED("Converted", "yes"),
    DISQUALIFIED("Disqualified", "no");

    /// Those through which an open lead goes, in their order.
    public static final List<LeadPhase> OPEN =
            Arrays.stream(values()).filter(LeadPhase::isOpen).toList();

    private final String label;
    private final String tone;

    LeadPhase(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    boolean isOpen() {
        return this != CONVERTED && this != DISQUALIFIED;
    }

    public String label() {
        return label;
    }

    public String tone() {
        return tone;
    }
}
