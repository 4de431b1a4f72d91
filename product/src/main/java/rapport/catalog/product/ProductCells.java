package rapport.catalog.product;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.access.KindField;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.catalog.CatalogKinds;
import rapport.catalog.ProductId;
import rapport.catalog.Products;
import rapport.listing.ListDefinition;
import rapport.listing.cells.CellEdited;
import rapport.listing.cells.CellEditor;
import rapport.listing.cells.CellValue;
import rapport.listing.cells.ListCells;

/// The facts of products, edited in their list.
@Component
class ProductCells implements ListCells {
    private final Products products;
    private final LookAfterProducts lookAfter;

    ProductCells(Products products, LookAfterProducts lookAfter) {
        this.products = products;
        this.lookAfter = lookAfter;
    }

    @Override
    public List<CellEditor> of(ListDefinition<?> list) {
        return list.recordKind().equals(CatalogKinds.PRODUCT)
                ? Arrays.stream(ProductFact.values())
                        .<CellEditor>map(FactCell::new)
                        .toList()
                : List.of();
    }

    private final class FactCell implements CellEditor {
        private final ProductFact fact;

        FactCell(ProductFact fact) {
            this.fact = fact;
        }

        @Override
        public String column() {
            return fact.key();
        }

        @Override
        public KindField field() {
            return new KindField(CatalogKinds.PRODUCT, fact.key());
        }

        @Override
        public Optional<CellValue> read(UUID record, Viewer viewer) {
            return Products.sees(viewer, Right.EDIT)
                    ? products.find(new ProductId(record), viewer)
                            .map(product -> new CellValue(fact.of(product), fact.options()))
                    : Optional.empty();
        }

        @Override
        public CellEdited change(UUID record, String was, String now, Viewer viewer) {
            return lookAfter.change(new ProductId(record), fact, was, now, viewer);
        }
    }
}
