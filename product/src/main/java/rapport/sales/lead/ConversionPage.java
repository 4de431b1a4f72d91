package rapport.sales.lead;

import java.util.List;
import java.util.Map;
import rapport.customfields.AskedField;
import rapport.expressions.Option;
import rapport.sales.opportunity.OpportunityForm;

/// The form by which a lead becomes a deal, with what was typed and what has to be put right.
///
/// @param customers with whom the deal may be made
/// @param own       what is asked in the fields of the company
public record ConversionPage(
        String lead,
        OpportunityForm form,
        List<Option> customers,
        List<Option> stages,
        String currency,
        List<AskedField> own,
        Map<String, String> problems) {
    public String typed() {
        return ConvertLead.TYPED;
    }

    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }
}
