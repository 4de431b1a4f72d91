package rapport.api.selling;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.AllowedTo;
import rapport.sales.SalesKinds;
import rapport.sales.pipeline.Pipeline;
import rapport.sales.pipeline.Pipelines;
import rapport.sales.pipeline.Stage;

/// What a company has settled about how it sells, for programs that move and close deals.
@RestController
@RequestMapping(path = "/api/v1/pipelines", produces = MediaType.APPLICATION_JSON_VALUE)
@AllowedTo(on = SalesKinds.OPPORTUNITY)
@Tag(name = "Opportunities")
class PipelinesApi {
    @Schema(name = "Stage")
    record StageDocument(
            UUID id,
            @Schema(example = "Propose") String name,

            @Schema(description = "How likely a deal is won that stands here, in percent.", example = "40")
            int probability,

            @Schema(description = "After so many days here a deal rots.", example = "21")
            int usualDays,

            @Schema(description = "No deal comes here any more.")
            boolean retired) {
        static StageDocument of(Stage stage) {
            return new StageDocument(
                    stage.id().value(), stage.name(), stage.probability(), stage.usualDays(), stage.retired());
        }
    }

    @Schema(name = "Pipeline", description = "A way of selling, with its stages in their order.")
    record PipelineDocument(UUID id, String name, boolean retired, List<StageDocument> stages) {
        static PipelineDocument of(Pipeline pipeline) {
            return new PipelineDocument(
                    pipeline.id().value(),
                    pipeline.name(),
                    pipeline.retired(),
                    pipeline.stages().stream().map(StageDocument::of).toList());
        }
    }

    @Schema(name = "Pipelines", description = "All pipelines, and why deals are lost.")
    record PipelinesDocument(List<PipelineDocument> items, List<NamedDocument> lossReasons) {}

    private final Pipelines pipelines;

    PipelinesApi(Pipelines pipelines) {
        this.pipelines = pipelines;
    }

    @GetMapping
    @Operation(operationId = "listPipelines", summary = "List the pipelines, their stages, and the reasons of losses")
    PipelinesDocument list() {
        return new PipelinesDocument(
                pipelines.all().stream().map(PipelineDocument::of).toList(),
                pipelines.reasons().stream()
                        .filter(reason -> !reason.retired())
                        .map(reason -> new NamedDocument(reason.id().value(), reason.name()))
                        .toList());
    }
}
