package rapport.sales.lead;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.customfields.CustomFields;
import rapport.customfields.CustomTelling;
import rapport.journal.PlainTelling;
import rapport.journal.Telling;
import rapport.journal.Telling.Label;
import rapport.sales.SalesKinds;
import rapport.sales.UnfitReasonId;
import rapport.sales.qualifying.Qualifying;
import rapport.sales.qualifying.UnfitReason;
import tools.jackson.databind.JsonNode;

/// Leads in the words of their pages.
@Configuration(proxyBeanMethods = false)
class LeadTellings {
    @Bean
    static Telling leadTelling(Qualifying qualifying, CustomFields fields) {
        var ours = new PlainTelling(
                "sales.lead",
                _ -> "Lead",
                "leads",
                row -> row.text("interest"),
                List.of(
                        new Label("party_id", "Who asks"),
                        new Label("interest", "Interest"),
                        new Label("source", "Source"),
                        new Label("owner_id", "Owner"),
                        new Label("note", "Note"),
                        new Label("standing", "Standing"),
                        new Label("unfit_reason_id", "Disqualified because"),
                        new Label("remark", "Remark"),
                        new Label("recycle_on", "Take up again")),
                List.of("party_id", "owner_id"),
                (column, value) -> value(column, value, qualifying));
        return new CustomTelling(ours, fields, List.of(SalesKinds.LEAD), _ -> SalesKinds.LEAD);
    }

    private static String value(String column, JsonNode value, Qualifying qualifying) {
        String text = value.asString(value.toString());
        return switch (column) {
            case "standing" -> LeadPhase.valueOf(text).label();
            case "unfit_reason_id" ->
                qualifying.reason(UnfitReasonId.of(text)).map(UnfitReason::name).orElse("another reason");
            default -> Telling.plain(value);
        };
    }
}
