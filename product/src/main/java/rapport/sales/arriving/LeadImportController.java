package rapport.sales.arriving;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.intake.records.ArrivalRoutes;
import rapport.intake.records.ArrivalScreen;
import rapport.sales.SalesKinds;

@Controller
@RequestMapping("/leads/import")
@AllowedTo(right = Right.IMPORT, on = SalesKinds.LEAD)
class LeadImportController extends ArrivalRoutes {
    LeadImportController(LeadsInFiles leads, ArrivalScreen screen) {
        super(leads, screen);
    }
}
