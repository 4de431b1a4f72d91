package rapport.catalog.product;

import java.util.List;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.catalog.CatalogKinds;
import rapport.intake.records.ArrivalColumn;
import rapport.intake.records.ArrivalRow;
import rapport.intake.records.Arrivals;
import rapport.intake.records.Arrived;

/// Products out of a file. One whose code is here already is skipped.
@Component
class ProductsInFiles implements Arrivals {
    private static final List<ArrivalColumn> COLUMNS = List.of(
            new ArrivalColumn("name", "Name", true, List.of("product", "product name", "title", "description")),
            new ArrivalColumn("code", "Code", false, List.of("sku", "number", "article", "article number", "item")),
            new ArrivalColumn(
                    "family", "Family", false, List.of("series", "group", "category", "line", "product family")));

    private final LookAfterProducts lookAfter;

    ProductsInFiles(LookAfterProducts lookAfter) {
        this.lookAfter = lookAfter;
    }

    @Override
    public String key() {
        return "products";
    }

    @Override
    public String plural() {
        return "Products";
    }

    @Override
    public String recordKind() {
        return CatalogKinds.PRODUCT;
    }

    @Override
    public String eachRow() {
        return "each row is something that you sell";
    }

    @Override
    public String path() {
        return "/products";
    }

    @Override
    public List<ArrivalColumn> columns() {
        return COLUMNS;
    }

    @Override
    public Arrived bring(ArrivalRow row, Viewer by) {
        String name = row.value("name");
        var known = lookAfter.ofCode(row.value("code"));
        if (known.isPresent()) {
            return new Arrived.Skipped(name, "/products/" + known.get(), "A product of this code is here already.");
        }
        return switch (lookAfter.add(name, row.value("code"), row.value("family"))) {
            case LookAfterProducts.Adding.Added(var id) -> new Arrived.Made(name, "/products/" + id, "");
            case LookAfterProducts.Adding.Refused(var why) -> new Arrived.Refused(name, why);
        };
    }
}
