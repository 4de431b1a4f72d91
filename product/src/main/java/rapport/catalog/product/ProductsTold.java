package rapport.catalog.product;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static rapport.catalog.db.Tables.PRODUCT;

import java.util.Collection;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.catalog.CatalogKinds;
import rapport.catalog.ProductId;
import rapport.history.RecordsTold;

/// Products, as the history of a company calls them.
@Component
class ProductsTold implements RecordsTold {
    private final ProductList list;

    ProductsTold(ProductList list) {
        this.list = list;
    }

    @Override
    public String recordKind() {
        return CatalogKinds.PRODUCT;
    }

    @Override
    public Select<Record3<UUID, String, String>> named(Collection<UUID> ids, Viewer viewer) {
        Field<UUID> id = PRODUCT.ID.coerce(UUID.class);
        return select(id, PRODUCT.NAME, concat(inline("/products/"), id.cast(String.class)))
                .from(PRODUCT)
                .where(PRODUCT.ID.in(ids.stream().map(ProductId::new).toList()))
                .and(list.visibleTo(viewer));
    }
}
