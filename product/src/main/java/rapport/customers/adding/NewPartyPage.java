package rapport.customers.adding;

import java.util.List;
import java.util.Map;
import rapport.customers.FactSight;
import rapport.customers.PartyField;
import rapport.customers.facts.PartyRole;
import rapport.customers.page.FactForm;

/// The form of a new party, with what was typed and what has to be put right.
///
/// @param sight which fields may be filled in
/// @param own   the fields of the company that may be filled in
public record NewPartyPage(
        boolean person, FactSight sight, NewPartyForm form, List<Own> own, Map<String, String> problems) {
    /// @param help what it is for; may be empty
    public record Own(FactForm.Input input, String help, boolean required) {}

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
