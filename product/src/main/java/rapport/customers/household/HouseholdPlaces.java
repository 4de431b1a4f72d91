package rapport.customers.household;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.web.Act;
import rapport.web.Place;

@Configuration(proxyBeanMethods = false)
class HouseholdPlaces {
    @Bean
    Place householdsPlace() {
        return new Place("Customers", 120, "Households", "house", "/households", "");
    }

    @Bean
    Act householdsFound() {
        return new Act(
                510, "Households found", "search", FindHouseholds.WORKLIST, "find household family proposals worklist");
    }

    @Bean
    Act newHousehold() {
        return new Act(30, "Household", "house", "/households/new", "new make household family home");
    }
}
