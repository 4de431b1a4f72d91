package rapport.customers.consent;

/// By what right the company contacts somebody for a purpose, as the General Data Protection Regulation names them
/// (article 6).
public enum LegalBasis {
    CONSENT("Consent", "Only whoever agreed is contacted."),
    CONTRACT("Contract", "Whoever did not refuse is contacted: it belongs to what they ordered."),
    LEGITIMATE_INTEREST("Legitimate interest", "Whoever did not refuse is contacted."),
    LEGAL_DUTY("Legal duty", "Everybody is contacted, whatever they said: a recall, say.");

    private final String label;
    private final String meaning;

    LegalBasis(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }
}
