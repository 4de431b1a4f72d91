package rapport.catalog.product;

import java.util.List;

/// A product on a page of its own.
public record ProductPage(String at, String name, boolean editable, List<Fact> facts) {
    public record Fact(String key, String label, String value) {}
}
