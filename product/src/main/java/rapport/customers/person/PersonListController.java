package rapport.customers.person;

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
@RequestMapping("/people")
@AllowedTo(on = CustomerKinds.PERSON)
class PersonListController {
    private final PersonList list;
    private final ListScreen screen;

    PersonListController(PersonList list, ListScreen screen) {
        this.list = list;
        this.screen = screen;
    }

    @GetMapping
    Html index(ListAddress address, Viewer viewer) {
        return screen.show(list, address, viewer);
    }
}
