package rapport.sales.opportunity;

import java.util.List;
import java.util.Map;
import rapport.customers.finding.PartyChoice;
import rapport.customfields.AskedField;
import rapport.expressions.Option;

/// The form of a new deal, with what was typed and what has to be put right.
///
/// @param party    the customer, where one was chosen
/// @param customer what the customer is called; empty where none was chosen
/// @param found    customers who are called as was typed
/// @param own      what is asked in the fields of the company
public record NewOpportunityPage(
        OpportunityForm form,
        String party,
        String customer,
        List<PartyChoice> found,
        List<Option> stages,
        String currency,
        List<AskedField> own,
        Map<String, String> problems) {
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }
}
