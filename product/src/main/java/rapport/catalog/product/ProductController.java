package rapport.catalog.product;

import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.catalog.CatalogKinds;
import rapport.catalog.Product;
import rapport.catalog.ProductId;
import rapport.catalog.Products;
import rapport.journal.Does;
import rapport.listing.ListAddress;
import rapport.listing.ListScreen;
import rapport.listing.cells.CellEdited;
import rapport.listing.cells.FactEdit;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

/// Products: their list, and each on a page.
@Controller
@RequestMapping("/products")
@AllowedTo(on = CatalogKinds.PRODUCT)
class ProductController {
    private final ProductList list;
    private final ListScreen screen;
    private final Products products;
    private final LookAfterProducts lookAfter;
    private final Templates templates;

    ProductController(
            ProductList list, ListScreen screen, Products products, LookAfterProducts lookAfter, Templates templates) {
        this.list = list;
        this.screen = screen;
        this.products = products;
        this.lookAfter = lookAfter;
        this.templates = templates;
    }

    @GetMapping
    Html index(ListAddress address, Viewer viewer) {
        return screen.show(list, address, viewer);
    }

    @GetMapping("/new")
    @AllowedTo(right = Right.CREATE, on = CatalogKinds.PRODUCT)
    Html fresh() {
        return Html.page("New product", templates.catalogProductForm(new NewProductPage("", "", "", "")));
    }

    @PostMapping
    @AllowedTo(right = Right.CREATE, on = CatalogKinds.PRODUCT)
    @Does("Add a product")
    Html create(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String family) {
        return switch (lookAfter.add(name, code, family)) {
            case LookAfterProducts.Adding.Added(var id) ->
                Html.goTo("/products/" + id).with(Toast.ok("Product added"));
            case LookAfterProducts.Adding.Refused(var why) ->
                Html.page("New product", templates.catalogProductForm(new NewProductPage(name, code, family, why)))
                        .status(422);
        };
    }

    @GetMapping("/{id}")
    Html show(@PathVariable ProductId id, Viewer viewer) {
        var page = page(id, viewer);
        return Html.page(page.name(), templates.catalogProductPage(page));
    }

    @GetMapping("/{id}/facts")
    Html facts(@PathVariable ProductId id, Viewer viewer) {
        return Html.ok(templates.catalogProductProduct(page(id, viewer)));
    }

    @GetMapping("/{id}/facts/{key}/edit")
    @AllowedTo(right = Right.EDIT, on = CatalogKinds.PRODUCT)
    Html edit(@PathVariable ProductId id, @PathVariable String key, Viewer viewer) {
        ProductFact fact = fact(key);
        String stands = fact.of(product(id, viewer));
        return Html.ok(templates.listingCellsFactForm(form(id, fact, stands, stands, "", "")));
    }

    @PutMapping("/{id}/facts/{key}")
    @AllowedTo(right = Right.EDIT, on = CatalogKinds.PRODUCT)
    @Does("Describe a product")
    Html update(
            @PathVariable ProductId id,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "") String was,
            Viewer viewer) {
        ProductFact fact = fact(key);
        return switch (lookAfter.change(id, fact, was, value, viewer)) {
            case CellEdited.Done _ ->
                facts(id, viewer)
                        .header("HX-Retarget", "#product")
                        .header("HX-Reswap", "outerHTML")
                        .with(Toast.ok("Saved"));
            case CellEdited.Refused(var why) ->
                Html.refused(templates.listingCellsFactForm(form(id, fact, value, was, why, "")));
            case CellEdited.Overtaken(var now) ->
                Html.conflict(templates.listingCellsFactForm(
                        form(id, fact, value, now, "", now.isEmpty() ? "nothing" : now)));
            case CellEdited.Missing _ -> throw nothing();
        };
    }

    private ProductPage page(ProductId id, Viewer viewer) {
        Product product = product(id, viewer);
        return new ProductPage(
                "/products/" + id,
                product.name(),
                Products.sees(viewer, Right.EDIT),
                Arrays.stream(ProductFact.values())
                        .map(fact -> new ProductPage.Fact(fact.key(), fact.label(), fact.shown(product)))
                        .toList());
    }

    private Product product(ProductId id, Viewer viewer) {
        return products.find(id, viewer).orElseThrow(ProductController::nothing);
    }

    private static FactEdit form(
            ProductId id, ProductFact fact, String value, String was, String problem, String theirs) {
        return new FactEdit(
                "/products/" + id + "/facts",
                "#product",
                fact.key(),
                fact.label(),
                fact.options().isEmpty() ? "text" : "select",
                fact.options(),
                value,
                was,
                problem,
                theirs);
    }

    private static ProductFact fact(String key) {
        return ProductFact.of(key).orElseThrow(() -> new NotFound("A product has no fact “" + key + "”."));
    }

    private static NotFound nothing() {
        return new NotFound("There is no such product, or none that you may see.");
    }
}
