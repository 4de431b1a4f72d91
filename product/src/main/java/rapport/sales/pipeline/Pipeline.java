package rapport.sales.pipeline;

import java.util.List;
import rapport.sales.PipelineId;

/// A way of selling.
///
/// @param stages  in their order, the retired ones among them
/// @param retired no deal begins here any more
public record Pipeline(PipelineId id, String name, boolean retired, List<Stage> stages) {
    public List<Stage> open() {
        return stages.stream().filter(stage -> !stage.retired()).toList();
    }
}
