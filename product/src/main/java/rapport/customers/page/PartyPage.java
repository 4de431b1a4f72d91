package rapport.customers.page;

import gg.jte.Content;
import java.util.List;

/// The page of one party, as it is shown.
///
/// @param acts      of other modules, beside the name
/// @param deletable whether the viewer may delete such parties
public record PartyPage(
        PartyHead head,
        PartyCard card,
        List<Content> acts,
        List<Content> story,
        List<Content> cards,
        boolean deletable) {}
