package rapport.customers.facts;

import static rapport.customers.facts.CleanText.quoted;

import java.util.HashMap;
import java.util.Map;

/// What a party is to us. A party may hold several roles, each from a date to a date.
public enum PartyRole {
    SUSPECT("Suspect"),
    PROSPECT("Prospect"),
    VISITOR("Visitor"),
    USER("User"),
    LEAD("Lead"),
    CLIENT("Client"),
    SUPPLIER("Supplier"),
    PARTNER("Partner"),
    EMPLOYEE("Employee");

    private final String label;

    PartyRole(String label) {
        this.label = label;
    }

    /// Reads a role by its name or what other systems and languages call it: customer, Kunde, vendor, Lieferant.
    public static Reading<PartyRole> parse(String text) {
        var role = text.length() > 100 ? null : Words.ROLES.get(FoldedText.fold(text));
        return role != null
                ? Reading.of(role)
                : Reading.refused(quoted(text) + " is not a role we know, such as client, prospect or supplier.");
    }

    public String label() {
        return label;
    }

    private static final class Words {

        private static final Map<String, PartyRole> ROLES = roles();

        private static Map<String, PartyRole> roles() {
            var roles = new HashMap<String, PartyRole>();
            Aliases.of("role-words.txt").forEach((word, role) -> roles.put(word, PartyRole.valueOf(role)));
            for (var role : values()) {
                roles.put(FoldedText.fold(role.label), role);
            }
            return Map.copyOf(roles);
        }
    }
}
