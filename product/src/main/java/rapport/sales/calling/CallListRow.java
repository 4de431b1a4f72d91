package rapport.sales.calling;

/// A call list among others.
///
/// @param leads   how many stand on it, as far as the viewer sees them, `settled` of how many of these an answer is
/// noted
/// @param toCall  how many of them come up today
public record CallListRow(
        String href,
        String name,
        String by,
        String since,
        boolean open,
        int leads,
        int settled,
        int interested,
        int toCall) {}
