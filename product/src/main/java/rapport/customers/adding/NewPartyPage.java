package rapport.customers.adding;

import java.util.List;
import java.util.Map;
import rapport.customers.FactSight;
import rapport.customers.PartyField;
import rapport.customers.facts.PartyRole;
import rapport.customfields.AskedField;

/// The form of a new party, with what was typed and what has to be put right.
///
/// @param sight which fields may be filled in
/// @param own   the fields of the company that may be filled in
public record NewPartyPage(
        boolean person, FactSight sight, NewPartyForm form, List<AskedField> own, Map<String, String> problems) {
    public boolean asks(PartyField field) {
        return sight.opens(field);
    }

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
