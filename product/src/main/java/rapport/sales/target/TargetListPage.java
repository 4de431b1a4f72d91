package rapport.sales.target;

import java.util.List;
import rapport.expressions.Word;
import rapport.sales.weighing.KeptRule;

/// A target list on a page of its own.
///
/// @param at       of it
/// @param time     from when to when, in words; empty for always
/// @param targets  how many of its targets the viewer sees, and `waiting` for how many of them no move is planned
/// @param all      the address of its targets, and `idle` of those for which none is planned
/// @param rule     whom it proposes; empty for nobody
/// @param criteria what makes a good target
/// @param words    what a rule can name
public record TargetListPage(
        String id,
        String at,
        String name,
        String purpose,
        String owner,
        String time,
        int targets,
        int waiting,
        String all,
        String idle,
        String rule,
        boolean editable,
        boolean deletable,
        List<Role> roles,
        List<KeptRule> criteria,
        List<Word> words) {
    public record Role(String id, String name, boolean wanted) {}
}
