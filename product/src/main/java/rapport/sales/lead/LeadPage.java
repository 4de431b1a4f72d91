package rapport.sales.lead;

import gg.jte.Content;
import java.util.List;
import rapport.listing.Cell;
import rapport.sales.fact.FactShown;
import rapport.sales.likelihood.Likelihood;
import rapport.sales.opportunity.NamedDeal;
import rapport.sales.qualifying.Checklists;
import rapport.sales.qualifying.UnfitReason;
import rapport.sales.weighing.Weighing;

/// A lead on a page of its own.
///
/// @param name     of who asks, `party` its id, `path` its page
/// @param about    in what it is interested; may be empty
/// @param editable whether the viewer may change it
/// @param sells    whether the viewer may make a deal of it
/// @param ending   how it ended, in a sentence; empty while it is open
/// @param became   the deal that was made of it; none where there is none, or none that the viewer may see
/// @param lines    of which the score is made
/// @param likelihood none where it ended, or nothing worth showing was learned
/// @param problem  why something was refused, in a sentence; empty where nothing was
/// @param work     whether the viewer may see what is to be done about it
/// @param playbooks whether he may see which are under way
/// @param write    where a mail about it is written; empty where the viewer may not
/// @param story    what happened with who asks
public record LeadPage(
        String id,
        String name,
        String party,
        String path,
        String about,
        Cell.Chip standing,
        boolean open,
        boolean editable,
        boolean deletable,
        boolean sells,
        boolean reopens,
        String age,
        List<Step> steps,
        String ending,
        List<NamedDeal> became,
        List<Contact> contacts,
        List<FactShown> facts,
        List<Checklists.Asked> checklist,
        List<Weighing.Line> lines,
        int score,
        List<Likelihood> likelihood,
        List<UnfitReason> reasons,
        String problem,
        boolean work,
        boolean playbooks,
        String write,
        List<Content> story) {
    /// A phase on the way.
    ///
    /// @param here whether the lead stands in it, and `past` whether it lies behind
    public record Step(String key, String name, boolean here, boolean past) {}

    /// How who asks is reached.
    ///
    /// @param href empty where it leads nowhere
    public record Contact(String label, String value, String href) {}
}
