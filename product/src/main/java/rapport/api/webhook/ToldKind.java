package rapport.api.webhook;

import java.util.Locale;
import java.util.UUID;
import rapport.customers.PartyKind;

/// Records of which a webhook can tell: those that the API hands out.
public enum ToldKind {
    PERSON("People", "people"),
    ORGANISATION("Organisations", "organisations"),
    HOUSEHOLD("Households", "households"),
    INTERACTION("Interactions", "interactions"),
    LEAD("Leads", "leads"),
    OPPORTUNITY("Opportunities", "opportunities");

    private final String label;
    private final String path;

    ToldKind(String label, String path) {
        this.label = label;
        this.path = path;
    }

    static ToldKind of(PartyKind kind) {
        return switch (kind) {
            case PERSON -> PERSON;
            case ORGANISATION -> ORGANISATION;
            case HOUSEHOLD -> HOUSEHOLD;
        };
    }

    /// As checkboxes name it.
    public String label() {
        return label;
    }

    /// As events name it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String href(UUID id) {
        return "/api/v1/" + path + "/" + id;
    }
}
