package rapport.catalog;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static rapport.catalog.db.Tables.PRODUCT;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;

/// Reads what we sell.
@Component
public class Products {
    private final DSLContext db;

    Products(DSLContext db) {
        this.db = db;
    }

    /// By family and name, the retired ones among them; none for whoever may see no products.
    public List<Product> all(Viewer viewer) {
        return read(noCondition(), viewer);
    }

    public Optional<Product> find(ProductId id, Viewer viewer) {
        return read(PRODUCT.ID.eq(id), viewer).stream().findFirst();
    }

    private List<Product> read(Condition which, Viewer viewer) {
        return sees(viewer, Right.READ)
                ? db.select(
                                PRODUCT.ID,
                                PRODUCT.NAME,
                                PRODUCT.CODE,
                                PRODUCT.FAMILY,
                                field(PRODUCT.RETIRED_AT.isNotNull()))
                        .from(PRODUCT)
                        .where(which)
                        .orderBy(lower(PRODUCT.FAMILY), lower(PRODUCT.NAME), PRODUCT.ID)
                        .fetch(Records.mapping(Product::new))
                : List.of();
    }

    /// Products belong to nobody: a right on them is one on all of them.
    public static boolean sees(Viewer viewer, Right right) {
        return viewer.rights().sight(CatalogKinds.PRODUCT, right).all();
    }
}
