package rapport.customers.bulk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import rapport.listing.bulk.BulkAct;

/// Roles are given to, and taken from, many people and many organisations alike.
@Configuration(proxyBeanMethods = false)
class RoleActs {
    @Bean
    @Order(10)
    BulkAct addRoleToPeople(ManyRoles roles) {
        return new AddRole("people", roles);
    }

    @Bean
    @Order(10)
    BulkAct addRoleToOrganisations(ManyRoles roles) {
        return new AddRole("organisations", roles);
    }

    @Bean
    @Order(20)
    BulkAct endRoleOfPeople(ManyRoles roles) {
        return new EndRole("people", roles);
    }

    @Bean
    @Order(20)
    BulkAct endRoleOfOrganisations(ManyRoles roles) {
        return new EndRole("organisations", roles);
    }
}
