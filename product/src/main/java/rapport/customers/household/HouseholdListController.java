package rapport.customers.household;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.listing.ListAddress;
import rapport.listing.ListScreen;
import rapport.web.Html;

@Controller
@RequestMapping("/households")
@AllowedTo(on = CustomerKinds.PERSON)
class HouseholdListController {
    private final HouseholdList list;
    private final ListScreen screen;

    HouseholdListController(HouseholdList list, ListScreen screen) {
        this.list = list;
        this.screen = screen;
    }

    @GetMapping
    Html index(ListAddress address, Viewer viewer) {
        return screen.show(list, address, viewer);
    }
}
