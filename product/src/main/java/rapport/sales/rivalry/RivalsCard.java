package rapport.sales.rivalry;

import java.util.List;
import rapport.sales.competitor.Competitor;

/// Against whom a deal is sold, on its page.
///
/// @param known   the names of all competitors, to choose from; none for a viewer who may not change the deal
/// @param problem what has to be put right; empty when nothing has
public record RivalsCard(
        String address, boolean editable, List<Competitor> rivals, List<String> known, String problem) {}
