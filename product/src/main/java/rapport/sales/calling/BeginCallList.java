package rapport.sales.calling;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.sales.CallListId;

/// Puts leads on a call list, which is begun where none of that name is under way.
@Service
@Transactional
public class BeginCallList {
    private final CallLists lists;

    BeginCallList(CallLists lists) {
        this.lists = lists;
    }

    /// @param list  the list
    /// @param added those that were open and did not stand on it yet
    public record Begun(CallListId list, Set<UUID> added) {}

    public Begun of(String name, List<UUID> leads, Viewer by) {
        CallListId list = lists.named(name, by.id());
        return new Begun(list, lists.add(list, leads));
    }
}
