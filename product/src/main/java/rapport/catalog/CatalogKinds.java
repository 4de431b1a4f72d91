package rapport.catalog;

import java.util.EnumSet;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.web.Place;

/// Products as a kind of records on which roles give rights, and where they stand in the navigation.
@Configuration(proxyBeanMethods = false)
public class CatalogKinds {
    public static final String PRODUCT = "product";

    @Bean
    RecordKind productKind() {
        return new RecordKind(PRODUCT, "Product", "Products", 210, EnumSet.allOf(Right.class), List::of);
    }

    @Bean
    Place productsPlace() {
        return new Place("Selling", 220, "Products", "shopping-cart", "/products", "");
    }
}
