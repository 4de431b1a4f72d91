package rapport.cast;

import java.util.List;

/// One thing about how the company sells: what it sells, who buys and sells a deal, what is known of a competitor or of
/// an account, and at whom it aims.
///
/// @param what  `product`, `buyer`, `seller`, `rival`, `has`, `health`, `goals`, `objective`, or something of a target
///     list: `list`, `want`, `fit`, `target`, `says` or `move`
/// @param parts what `selling.txt` says of it, in the order that its head tells
public record SellingSketch(String what, List<String> parts) {
    private static final int MOST = 11;

    static List<SellingSketch> all() {
        return Script.lines("selling.txt").stream()
                .map(line -> Script.parts(line, MOST))
                .map(parts -> new SellingSketch(parts.getFirst(), parts.subList(1, MOST)))
                .toList();
    }

    public String part(int place) {
        return parts.get(place);
    }
}
