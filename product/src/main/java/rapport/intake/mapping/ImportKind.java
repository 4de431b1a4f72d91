package rapport.intake.mapping;

import rapport.customers.CustomerKinds;

/// What the rows of a table are.
public enum ImportKind {
    PEOPLE("People", CustomerKinds.PERSON),
    ORGANISATIONS("Organisations", CustomerKinds.ORGANISATION);

    private final String label;
    private final String recordKind;

    ImportKind(String label, String recordKind) {
        this.label = label;
        this.recordKind = recordKind;
    }

    /// As roles know them.
    public String recordKind() {
        return recordKind;
    }

    public String label() {
        return label;
    }
}
