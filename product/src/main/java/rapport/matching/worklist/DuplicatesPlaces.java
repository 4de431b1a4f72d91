package rapport.matching.worklist;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.web.Place;

@Configuration(proxyBeanMethods = false)
class DuplicatesPlaces {
    @Bean
    Place duplicatesPlace() {
        return new Place("Customers", 130, "Duplicates", "git-merge", "/duplicates", "", "/duplicates/left");
    }
}
