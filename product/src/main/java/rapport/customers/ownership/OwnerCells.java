package rapport.customers.ownership;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.customers.PartyKind;
import rapport.listing.cells.CellEditor;

/// The owner is edited in both lists.
@Configuration(proxyBeanMethods = false)
class OwnerCells {
    @Bean
    CellEditor ownerOfPeople(OwnershipPages pages, EntrustParty entrust) {
        return new OwnerCell(PartyKind.PERSON, pages, entrust);
    }

    @Bean
    CellEditor ownerOfOrganisations(OwnershipPages pages, EntrustParty entrust) {
        return new OwnerCell(PartyKind.ORGANISATION, pages, entrust);
    }
}
