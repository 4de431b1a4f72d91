package rapport.sales.opportunity;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.customfields.CustomFields;
import rapport.customfields.CustomTelling;
import rapport.journal.PlainTelling;
import rapport.journal.Telling;
import rapport.journal.Telling.Label;
import rapport.sales.SalesKinds;
import rapport.sales.StageId;
import rapport.sales.pipeline.Pipelines;
import rapport.sales.pipeline.Stage;
import tools.jackson.databind.JsonNode;

/// Deals and how they are sold, in the words of their pages.
@Configuration(proxyBeanMethods = false)
class OpportunityTellings {
    @Bean
    static Telling opportunityTelling(Pipelines pipelines, CustomFields fields) {
        var ours = new PlainTelling(
                "sales.opportunity",
                _ -> "Opportunity",
                "opportunities",
                row -> row.text("name"),
                List.of(
                        new Label("name", "Name"),
                        new Label("party_id", "Customer"),
                        new Label("lead_id", "Out of the lead of"),
                        new Label("stage_id", "Stage"),
                        new Label("amount", "Amount"),
                        new Label("currency", "Currency"),
                        new Label("expected_close", "Expected close"),
                        new Label("owner_id", "Owner"),
                        new Label("next_step", "Next step"),
                        new Label("source", "Source"),
                        new Label("note", "Note"),
                        new Label("standing", "Standing"),
                        new Label("lost_to_id", "Lost to")),
                List.of("party_id", "owner_id", "lead_id", "lost_to_id"),
                (column, value) -> value(column, value, pipelines));
        return new CustomTelling(ours, fields, List.of(SalesKinds.OPPORTUNITY), _ -> SalesKinds.OPPORTUNITY);
    }

    @Bean
    static Telling stepTelling() {
        return PlainTelling.of(
                "sales.step",
                "Step",
                "steps",
                row -> What.valueOf(row.text("what")).label(),
                List.of());
    }

    @Bean
    static Telling pipelineTelling() {
        return PlainTelling.of(
                "sales.pipeline",
                "Pipeline",
                "pipelines",
                row -> row.text("name"),
                List.of(new Label("name", "Name"), new Label("retired_at", "Retired")));
    }

    @Bean
    static Telling stageTelling() {
        return PlainTelling.of(
                "sales.stage",
                "Stage",
                "stages",
                row -> row.text("name"),
                List.of(
                        new Label("name", "Name"),
                        new Label("position", "Place"),
                        new Label("probability", "Likely won, per cent"),
                        new Label("usual_days", "Usual days"),
                        new Label("retired_at", "Retired")));
    }

    @Bean
    static Telling lossReasonTelling() {
        return PlainTelling.of(
                "sales.loss_reason",
                "Loss reason",
                "loss reasons",
                row -> row.text("name"),
                List.of(new Label("name", "Name"), new Label("retired_at", "Retired")));
    }

    private static String value(String column, JsonNode value, Pipelines pipelines) {
        String text = value.asString(value.toString());
        return switch (column) {
            case "stage_id" -> pipelines.find(StageId.of(text)).map(Stage::name).orElse("another stage");
            case "standing" -> Phase.valueOf(text).label();
            default -> Telling.plain(value);
        };
    }
}
