package rapport.sales.settings;

import java.util.List;
import java.util.Map;
import rapport.access.settings.SettingsTabs;
import rapport.expressions.Option;
import rapport.sales.StageId;
import rapport.sales.buying.BuyingRole;
import rapport.sales.pipeline.Pipeline;

/// All pipelines with their stages, why deals are lost, and what people are in a purchase.
///
/// @param open how many open deals stand in each stage; none where it is not named
public record PipelinesPage(
        SettingsTabs tabs,
        List<Pipeline> pipelines,
        List<Option> reasons,
        List<BuyingRole> roles,
        Map<StageId, Integer> open) {
    public int openIn(StageId stage) {
        return open.getOrDefault(stage, 0);
    }
}
