package rapport.customers;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.web.Act;
import rapport.web.Place;

/// Where customers stand in the navigation, and what can be done about them from anywhere.
@Configuration(proxyBeanMethods = false)
class CustomerPlaces {
    @Bean
    Place peoplePlace() {
        return new Place("Customers", 100, "People", "users", "/people", "p");
    }

    @Bean
    Place organisationsPlace() {
        return new Place("Customers", 110, "Organisations", "building-2", "/organisations", "o");
    }

    @Bean
    Act newPerson() {
        return new Act(10, "Person", "user-plus", "/people/new", "new add person contact");
    }

    @Bean
    Act newOrganisation() {
        return new Act(20, "Organisation", "building-2", "/organisations/new", "new add organisation company firm");
    }
}
