package rapport.catalog.product;

import static org.jooq.impl.DSL.field;
import static rapport.catalog.db.Tables.PRODUCT;

import java.util.List;
import org.springframework.stereotype.Component;
import rapport.access.Rights;
import rapport.expressions.VocabularyPart;
import rapport.expressions.Word;

/// What can be said of products.
@Component
class ProductWords implements VocabularyPart {
    @Override
    public String kind() {
        return ProductList.KEY;
    }

    @Override
    public List<Word> words(Rights rights) {
        return List.of(
                Word.text("name", "Name", PRODUCT.NAME),
                Word.text("code", "Code", PRODUCT.CODE),
                Word.text("family", "Family", PRODUCT.FAMILY),
                Word.yesNo("sold", "Sold", field(PRODUCT.RETIRED_AT.isNull())),
                Word.moment("added", "Added", PRODUCT.CREATED_AT));
    }
}
