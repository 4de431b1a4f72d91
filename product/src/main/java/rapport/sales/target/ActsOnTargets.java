package rapport.sales.target;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import rapport.access.Owners;
import rapport.listing.bulk.Assign;
import rapport.listing.bulk.BulkAct;
import rapport.listing.bulk.Delete;

/// What is offered for many organisations, and for many targets.
@Configuration(proxyBeanMethods = false)
class ActsOnTargets {
    @Bean
    @Order(60)
    BulkAct aimAtOrganisations(TargetLists lists, AddTargets add) {
        return new AimAtMany(lists, add);
    }

    @Bean
    @Order(10)
    BulkAct assignTargets(Owners owners, GiveTargets give) {
        return new Assign("targets", List.of(), owners, give::to);
    }

    @Bean
    @Order(90)
    BulkAct takeTargetsOff(RemoveTargets remove) {
        return new Delete("targets", "Take off the list", "Take off target lists", remove::many);
    }
}
