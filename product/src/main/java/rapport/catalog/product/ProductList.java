package rapport.catalog.product;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;
import static rapport.catalog.db.Tables.PRODUCT;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.catalog.CatalogKinds;
import rapport.catalog.Product;
import rapport.catalog.Products;
import rapport.listing.Cell;
import rapport.listing.Column;
import rapport.listing.ListDefinition;
import rapport.listing.ListQuery;
import rapport.listing.Segment;

/// The list of products.
@Component
class ProductList implements ListDefinition<Product> {
    static final String KEY = "products";

    private final DSLContext db;

    ProductList(DSLContext db) {
        this.db = db;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String title() {
        return "Products";
    }

    @Override
    public String one() {
        return "Product";
    }

    @Override
    public String recordKind() {
        return CatalogKinds.PRODUCT;
    }

    @Override
    public List<Column<Product>> columns() {
        return List.of(
                new Column<>("name", "Name", true, 1, true, "name", (row, _) -> who(row), Product::name),
                text(ProductFact.CODE, Product::code),
                text(ProductFact.FAMILY, Product::family),
                new Column<>(
                        "sold",
                        "Sold",
                        false,
                        2,
                        true,
                        "sold",
                        (row, _) -> new Cell.Chips(
                                List.of(new Cell.Chip(row.retired() ? "no more" : "yes", row.retired() ? "" : "yes"))),
                        row -> !row.retired()));
    }

    private static Column<Product> text(ProductFact fact, Function<Product, String> value) {
        return new Column<>(
                fact.key(),
                fact.label(),
                fact == ProductFact.FAMILY,
                2,
                true,
                fact.key(),
                (row, _) -> new Cell.Text(value.apply(row), ""),
                value::apply);
    }

    private static Cell who(Product product) {
        return new Cell.Who(
                product.id().toString(),
                "/products/" + product.id(),
                product.name(),
                Viewer.initials(product.name()),
                Math.floorMod(product.family().hashCode(), 12),
                true,
                product.family());
    }

    @Override
    public Table<?> table() {
        return PRODUCT;
    }

    @Override
    public Field<?> id() {
        return PRODUCT.ID;
    }

    @Override
    public Condition visibleTo(Viewer viewer) {
        return Products.sees(viewer, Right.READ) ? trueCondition() : falseCondition();
    }

    @Override
    public List<Segment> segments(ListQuery query, Viewer viewer) {
        Condition found = noCondition();
        for (String word : query.search().strip().split("\\s+")) {
            if (!word.isEmpty()) {
                found = found.and(condition(
                        "position(expressions.fold({0}) in expressions.fold({1} || ' ' || {2} || ' ' || {3})) > 0",
                        val(word), PRODUCT.NAME, PRODUCT.CODE, PRODUCT.FAMILY));
            }
        }
        Field<String> order = lower(query.sort().equals("family") ? PRODUCT.FAMILY : PRODUCT.NAME);
        return List.of(new Segment(found, order, PRODUCT.ID, query.descending()));
    }

    @Override
    public Optional<String> correction(String search, Viewer viewer) {
        return Optional.empty();
    }

    @Override
    public List<Product> rows(List<UUID> ids, List<Column<Product>> shown, Viewer viewer) {
        Map<UUID, Product> found = db
                .select(PRODUCT.ID, PRODUCT.NAME, PRODUCT.CODE, PRODUCT.FAMILY, field(PRODUCT.RETIRED_AT.isNotNull()))
                .from(PRODUCT)
                .where("{0} = any({1})", PRODUCT.ID, val(ids.toArray(UUID[]::new)))
                .and(visibleTo(viewer))
                .fetch(Records.mapping(Product::new))
                .stream()
                .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public String importedAt() {
        return "/imports/new?kind=products";
    }

    @Override
    public String searched() {
        return "Name, code or family";
    }

    @Override
    public Optional<Findable> findable(String text, Viewer viewer) {
        return Optional.of(Findable.bySearch(50, this, text, viewer));
    }

    @Override
    public EmptyList whenEmpty() {
        return new EmptyList(
                "shopping-cart",
                "No products yet. Add what you sell, or import it from a file.",
                "New product",
                "/products/new",
                Right.CREATE);
    }
}
