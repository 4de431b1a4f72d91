package rapport.customers.person;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Role;
import rapport.access.Viewer;
import rapport.listing.ListQuery;
import rapport.listing.ListScreen;
import rapport.web.Html;

@Controller
@RequestMapping("/people")
@AllowedTo({Role.ADMINISTRATOR, Role.MEMBER})
class PersonListController {
    private final PersonList list;
    private final ListScreen screen;

    PersonListController(PersonList list, ListScreen screen) {
        this.list = list;
        this.screen = screen;
    }

    @GetMapping
    Html index(ListQuery query, Viewer viewer) {
        return screen.show(list, query, viewer);
    }

    @GetMapping("/count")
    Html count(ListQuery query, Viewer viewer) {
        return screen.count(list, query, viewer);
    }

    @GetMapping(".csv")
    void export(ListQuery query, Viewer viewer, HttpServletResponse response) throws IOException {
        screen.export(list, query, viewer, response);
    }

    @PostMapping("/columns")
    Html choose(@RequestParam(defaultValue = "") List<String> columns, ListQuery query, Viewer viewer) {
        return screen.choose(list, columns, query, viewer);
    }
}
