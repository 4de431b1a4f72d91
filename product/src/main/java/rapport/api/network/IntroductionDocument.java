package rapport.api.network;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.network.introduction.Introduction;

@Schema(name = "Introduction", description = "A way to a person: a colleague, whom the colleague knows, and so on.")
record IntroductionDocument(
        @Schema(description = "Of the whole way: the product of its steps.", example = "0.37")
        double strength,

        @Schema(example = "Jonas Berg") String colleague,

        List<StepDocument> steps) {

    @Schema(name = "IntroductionStep")
    record StepDocument(
            @Schema(description = "The person to whom this step leads.") @Nullable
            String id,

            String name,
            double strength,

            @Schema(example = "Amara Okafor reports to Jonas Halden.")
            String because) {}

    static IntroductionDocument of(Introduction way) {
        var steps = new ArrayList<StepDocument>();
        for (int i = 0; i < way.steps().size(); i++) {
            var stop = way.stops().get(i + 1);
            var step = way.steps().get(i);
            steps.add(new StepDocument(stop.id(), stop.name(), step.strength(), step.because() + "."));
        }
        return new IntroductionDocument(way.strength(), way.stops().getFirst().name(), steps);
    }
}
