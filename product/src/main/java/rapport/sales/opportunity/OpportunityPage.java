package rapport.sales.opportunity;

import gg.jte.Content;
import java.util.List;
import rapport.listing.Cell;
import rapport.sales.fact.FactShown;
import rapport.sales.likelihood.Likelihood;
import rapport.sales.pipeline.LossReason;

/// A deal on a page of its own.
///
/// @param editable whether the viewer may change it
/// @param path     of the customer's page
/// @param likelihood none where it was closed, or nothing worth showing was learned
/// @param problem  why it could not be closed or moved, in a sentence; empty where nothing was refused
/// @param work     whether the viewer may see what is to be done about it
/// @param playbooks whether he may see which are under way
/// @param write    where a mail about it is written; empty where the viewer may not
/// @param story    what happened with the customer
public record OpportunityPage(
        String id,
        String name,
        String customer,
        String path,
        String amount,
        Cell.Chip standing,
        boolean open,
        boolean editable,
        boolean deletable,
        String age,
        boolean rotting,
        List<Place> stages,
        String ending,
        List<FactShown> facts,
        List<Likelihood> likelihood,
        List<LossReason> reasons,
        List<StepShown> steps,
        String problem,
        boolean work,
        boolean playbooks,
        String write,
        List<Content> story) {

    /// A stage on the way.
    ///
    /// @param here whether the deal stands in it, and `past` whether it lies behind
    public record Place(String id, String name, boolean here, boolean past) {}

    /// @param when as people say it, `exact` to the minute
    public record StepShown(String what, String who, String when, String exact) {}
}
