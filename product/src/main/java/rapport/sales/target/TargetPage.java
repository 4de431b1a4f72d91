package rapport.sales.target;

import java.util.List;
import rapport.expressions.Option;
import rapport.sales.weighing.Weighing;

/// A target on a page of its own.
///
/// @param at      of it
/// @param path    of the page of the organisation
/// @param listAt  of the page of its list
/// @param owner   the key of its owner; empty for nobody
/// @param owners  to whom it may be given; none for a viewer who may not
/// @param added   since when it is on the list, in words
/// @param work    whether the viewer may see what is planned
/// @param deals   whether he may see deals
public record TargetPage(
        String id,
        String at,
        String name,
        String party,
        String path,
        String list,
        String listAt,
        String owner,
        String ownerName,
        List<Option> owners,
        String added,
        boolean deletable,
        boolean work,
        boolean deals,
        int fit,
        List<Weighing.Line> lines) {}
