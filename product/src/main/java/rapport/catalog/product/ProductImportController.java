package rapport.catalog.product;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.catalog.CatalogKinds;
import rapport.intake.records.ArrivalRoutes;
import rapport.intake.records.ArrivalScreen;

@Controller
@RequestMapping("/products/import")
@AllowedTo(right = Right.IMPORT, on = CatalogKinds.PRODUCT)
class ProductImportController extends ArrivalRoutes {
    ProductImportController(ProductsInFiles products, ArrivalScreen screen) {
        super(products, screen);
    }
}
