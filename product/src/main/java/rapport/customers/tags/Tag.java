package rapport.customers.tags;

import rapport.listing.Cell;

/// A free word.
///
/// @param key by which rules find it, whatever it is called later
/// @param hue one of the twelve colours
public record Tag(TagId id, String key, String name, int hue) {
    public Cell.Chip chip() {
        return new Cell.Chip(name, tone());
    }

    public String tone() {
        return "tag hue-" + hue;
    }
}
