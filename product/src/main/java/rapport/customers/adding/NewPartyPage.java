package rapport.customers.adding;

import java.util.List;
import java.util.Map;
import rapport.customers.facts.PartyRole;

/// The form of a new party, with what was typed and what has to be put right.
public record NewPartyPage(boolean person, NewPartyForm form, Map<String, String> problems) {
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }

    public String action() {
        return person ? "/people" : "/organisations";
    }

    public List<PartyRole> roles() {
        return List.of(PartyRole.values());
    }
}
