package rapport.sales.calling;

import java.time.Instant;
import java.util.Map;
import rapport.access.OwnerId;
import rapport.sales.CallListId;

/// A call list as other modules see it, as far as the viewer sees the leads on it.
///
/// @param by        who began it, as its name
/// @param open      whether it is still called from
/// @param total     how many leads stand on it
/// @param toCall    how many of them come up today
/// @param responses how often each came; those that never came are left out
public record CallListView(
        CallListId id,
        String name,
        OwnerId by,
        String byName,
        Instant createdAt,
        boolean open,
        int total,
        int toCall,
        Map<Response, Integer> responses) {}
