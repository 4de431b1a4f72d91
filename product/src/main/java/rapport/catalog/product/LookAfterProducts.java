package rapport.catalog.product;

import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.val;
import static rapport.catalog.db.Tables.PRODUCT;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.catalog.Product;
import rapport.catalog.ProductId;
import rapport.catalog.Products;
import rapport.customers.facts.CleanText;
import rapport.listing.cells.CellEdited;

/// Adds, describes and retires products.
@Service
@Transactional
public class LookAfterProducts {
    /// What came of adding one.
    public sealed interface Adding {
        record Added(ProductId id) implements Adding {}

        record Refused(String why) implements Adding {}
    }

    private final DSLContext db;
    private final Products products;
    private final Clock clock;

    LookAfterProducts(DSLContext db, Products products, Clock clock) {
        this.db = db;
        this.products = products;
        this.clock = clock;
    }

    public Adding add(String typedName, String typedCode, String typedFamily) {
        String name = CleanText.of(typedName);
        String code = CleanText.of(typedCode);
        String family = CleanText.of(typedFamily);
        String problem = first(
                ProductFact.NAME.problem(name),
                ProductFact.CODE.problem(code),
                ProductFact.FAMILY.problem(family),
                taken(code, null));
        return problem.isEmpty()
                ? new Adding.Added(db.insertInto(PRODUCT)
                        .set(PRODUCT.NAME, name)
                        .set(PRODUCT.CODE, code)
                        .set(PRODUCT.FAMILY, family)
                        .returning(PRODUCT.ID)
                        .fetchSingle(PRODUCT.ID))
                : new Adding.Refused(problem);
    }

    /// @param was what stood there when somebody began
    CellEdited change(ProductId id, ProductFact fact, String was, String typed, Viewer by) {
        Optional<Product> found = Products.sees(by, Right.EDIT) ? products.find(id, by) : Optional.empty();
        if (found.isEmpty()) {
            return new CellEdited.Missing();
        }
        String stands = fact.of(found.get());
        if (!stands.equals(was)) {
            return new CellEdited.Overtaken(stands);
        }
        String text = CleanText.of(typed);
        String problem = first(fact.problem(text), fact == ProductFact.CODE ? taken(text, id) : "");
        if (!problem.isEmpty()) {
            return new CellEdited.Refused(problem);
        }
        switch (fact) {
            case NAME ->
                db.update(PRODUCT)
                        .set(PRODUCT.NAME, text)
                        .where(PRODUCT.ID.eq(id))
                        .execute();
            case CODE ->
                db.update(PRODUCT)
                        .set(PRODUCT.CODE, text)
                        .where(PRODUCT.ID.eq(id))
                        .execute();
            case FAMILY ->
                db.update(PRODUCT)
                        .set(PRODUCT.FAMILY, text)
                        .where(PRODUCT.ID.eq(id))
                        .execute();
            case SOLD -> sell(List.of(id), text.equals(ProductFact.YES));
        }
        return new CellEdited.Done();
    }

    void sell(Collection<ProductId> ids, boolean sold) {
        db.update(PRODUCT)
                .set(PRODUCT.RETIRED_AT, sold ? null : clock.instant())
                .where(PRODUCT.ID.in(ids))
                .and(sold ? PRODUCT.RETIRED_AT.isNotNull() : PRODUCT.RETIRED_AT.isNull())
                .execute();
    }

    Optional<ProductId> ofCode(String code) {
        return db.select(PRODUCT.ID)
                .from(PRODUCT)
                .where(lower(PRODUCT.CODE).eq(lower(val(code))))
                .and(PRODUCT.CODE.ne(""))
                .fetchOptional(PRODUCT.ID);
    }

    private String taken(String code, @Nullable ProductId self) {
        return ofCode(code).filter(id -> !id.equals(self)).isPresent()
                ? "Another product has the code “" + code + "”."
                : "";
    }

    private static String first(String... problems) {
        for (String problem : problems) {
            if (!problem.isEmpty()) {
                return problem;
            }
        }
        return "";
    }
}
