package rapport.catalog.product;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import rapport.catalog.Product;
import rapport.expressions.Option;

/// A fact of a product that is edited by itself.
enum ProductFact {
    NAME("name", "Name"),
    CODE("code", "Code"),
    FAMILY("family", "Family"),
    SOLD("sold", "Sold");

    static final String YES = "true";
    static final String NO = "false";

    private static final int LONGEST = 200;

    private final String key;
    private final String label;

    ProductFact(String key, String label) {
        this.key = key;
        this.label = label;
    }

    static Optional<ProductFact> of(String key) {
        return Arrays.stream(values()).filter(fact -> fact.key.equals(key)).findFirst();
    }

    String key() {
        return key;
    }

    String label() {
        return label;
    }

    String of(Product product) {
        return switch (this) {
            case NAME -> product.name();
            case CODE -> product.code();
            case FAMILY -> product.family();
            case SOLD -> product.retired() ? NO : YES;
        };
    }

    /// As a page shows it.
    String shown(Product product) {
        return this == SOLD ? (product.retired() ? "No more" : "Yes") : of(product);
    }

    /// None where it is typed.
    List<Option> options() {
        return this == SOLD ? List.of(new Option(YES, "Yes"), new Option(NO, "No more")) : List.of();
    }

    /// What is wrong with it, in a sentence; empty when nothing is.
    String problem(String text) {
        if (this == NAME && text.isEmpty()) {
            return "A product has a name.";
        }
        if (this == SOLD && !text.equals(YES) && !text.equals(NO)) {
            return "Choose whether it is sold.";
        }
        return text.length() > LONGEST ? "This is too long: at most 200 characters." : "";
    }
}
