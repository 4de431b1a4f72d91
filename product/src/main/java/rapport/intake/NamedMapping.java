package rapport.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import rapport.customers.facts.FoldedText;
import rapport.intake.mapping.Mapping;
import rapport.intake.mapping.MappingProposal;
import rapport.intake.mapping.Target;

/// A mapping that somebody kept for the next file of the same shape.
///
/// @param titles the titles of the columns it was made for
public record NamedMapping(String name, List<String> titles, Mapping mapping, String sourceName) {

    /// The mapping for a table whose columns may stand in another order: each is found again by its title. What this
    /// mapping does not know means what is proposed, unless that is taken already.
    ///
    /// @param header the titles of that table
    public Mapping fitted(List<String> header, MappingProposal proposal) {
        var columns = new ArrayList<Target>();
        var own = new HashMap<Integer, String>();
        for (int i = 0; i < header.size(); i++) {
            int known = find(header.get(i));
            Target proposed = proposal.mapping().columns().get(i);
            String key = mapping.own().get(known);
            if (key != null) {
                own.put(i, key);
            }
            columns.add(known >= 0 ? mapping.columns().get(known) : isFree(proposed) ? proposed : Target.IGNORE);
        }
        return new Mapping(
                mapping.kind(),
                columns,
                mapping.dateOrder(),
                mapping.defaultCountry(),
                proposal.mapping().newest(),
                own);
    }

    private int find(String title) {
        String folded = FoldedText.fold(title);
        for (int i = 0; i < Math.min(titles.size(), mapping.columns().size()); i++) {
            if (FoldedText.fold(titles.get(i)).equals(folded)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isFree(Target proposed) {
        return proposed.fits(mapping.kind()) && (proposed.takesSeveral() || !mapping.has(proposed));
    }
}
