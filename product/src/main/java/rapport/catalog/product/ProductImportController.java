package rapport.catalog.product;

import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.catalog.CatalogKinds;
import rapport.intake.ArrivalId;
import rapport.intake.records.ArrivalScreen;
import rapport.journal.Does;
import rapport.web.Html;

@Controller
@RequestMapping("/products/import")
@AllowedTo(right = Right.IMPORT, on = CatalogKinds.PRODUCT)
class ProductImportController {
    private final ProductsInFiles products;
    private final ArrivalScreen screen;

    ProductImportController(ProductsInFiles products, ArrivalScreen screen) {
        this.products = products;
        this.screen = screen;
    }

    @GetMapping
    Html form() {
        return screen.form(products);
    }

    @PostMapping
    @Does(value = "Hand in a file", undo = false)
    Html create(@RequestParam("file") MultipartFile file, Viewer viewer) throws IOException {
        return screen.handIn(products, file, viewer);
    }

    @GetMapping("/{id}")
    Html show(@PathVariable ArrivalId id, Viewer viewer) throws IOException {
        return screen.show(products, id, viewer);
    }

    @PostMapping("/{id}/check")
    @Does(value = "Try out an import", undo = false)
    Html check(@PathVariable ArrivalId id, @RequestParam MultiValueMap<String, String> form, Viewer viewer)
            throws IOException {
        return screen.check(products, id, form.toSingleValueMap(), viewer);
    }

    @PostMapping("/{id}")
    @Does(value = "Start an import", undo = false)
    Html start(@PathVariable ArrivalId id, @RequestParam MultiValueMap<String, String> form, Viewer viewer)
            throws IOException {
        return screen.start(products, id, form.toSingleValueMap(), viewer);
    }
}
