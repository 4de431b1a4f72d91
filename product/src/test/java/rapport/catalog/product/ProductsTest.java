package rapport.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// The products of the company, kept by administrators and seen by everybody.
@RunningRapport
class ProductsTest {
    private final House house;
    private final DSLContext db;

    ProductsTest(House house, DSLContext db) {
        this.house = house;
        this.db = db;
    }

    @Test
    void a_product_is_added_described_in_the_list_and_retired() {
        Browser administrator = house.administrator();
        administrator.post("/products", "name", "Vossevangen arm", "code", "VV-1", "family", "Arms");
        String id = id("Vossevangen arm");

        assertThat(administrator
                        .put("/lists/products/cells/family/" + id, "was", "Arms", "value", "Long arms")
                        .statusCode())
                .isEqualTo(200);
        assertThat(administrator
                        .put("/products/" + id + "/facts/sold", "was", "true", "value", "false")
                        .body())
                .contains("No more");
        assertThat(administrator.get("/products?q=Vossevangen").body()).contains("Long arms", "no more");
    }

    @Test
    void a_code_is_given_once() {
        Browser administrator = house.administrator();
        administrator.post("/products", "name", "Bulken arm", "code", "BU-1");

        var again = administrator.post("/products", "name", "Bulken leg", "code", "bu-1");

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Another product has the code");
    }

    @Test
    void whoever_sells_sees_products_and_changes_none() {
        Browser seller = house.browserOf(house.employAs("Sales representative"));

        assertThat(seller.get("/products").statusCode()).isEqualTo(200);
        assertThat(seller.post("/products", "name", "Evanger arm").statusCode()).isEqualTo(403);
    }

    private String id(String name) {
        return db.fetchValue("select id::text from catalog.product where name = {0} limit 1", DSL.val(name))
                .toString();
    }
}
