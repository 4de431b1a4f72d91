package rapport.sales.lead;

import java.util.List;
import java.util.Map;
import rapport.customers.FactSight;
import rapport.customers.PartyField;
import rapport.customfields.AskedField;
import rapport.expressions.Option;
import rapport.matching.suggesting.Suggestion;

/// The form of a new lead, with what was typed and what has to be put right.
///
/// @param sight which fields of a person may be filled in
/// @param known what somebody is called who was chosen before the page was opened; empty where nobody was
/// @param alike who may be meant
/// @param own   what is asked in the fields of the company
public record NewLeadPage(
        FactSight sight,
        LeadForm form,
        String known,
        List<Suggestion> alike,
        List<Option> owners,
        List<AskedField> own,
        Map<String, String> problems) {
    public boolean asks(PartyField field) {
        return sight.opens(field);
    }

    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }
}
