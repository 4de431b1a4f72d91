package rapport.sales.pipeline;

import rapport.sales.PipelineId;
import rapport.sales.StageId;

/// Where a deal stands on its way.
///
/// @param probability how likely a deal is won that stands here, in percent
/// @param usualDays   after so many days here a deal rots
/// @param hue         one of the twelve colours
/// @param retired     no deal comes here any more
public record Stage(
        StageId id, PipelineId pipeline, String name, int probability, int usualDays, int hue, boolean retired) {
    public String tone() {
        return "tag hue-" + hue;
    }
}
