package rapport.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The address of every page that there is, those that come later too: each route that answers a
/// whole page, with the id of some record that it takes.
@TestComponent
public class EveryPage {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?[^}]+}");
    private static final List<String> TABLES = List.of(
            "customers.party",
            "access.role",
            "access.team",
            "access.account",
            "intake.import",
            "jobs.job",
            "journal.change_set",
            "listing.saved_view",
            "customfields.field",
            "timeline.interaction",
            "sales.opportunity",
            "sales.lead",
            "sales.competitor",
            "sales.target",
            "sales.target_list",
            "sales.call_list",
            "work.business_calendar",
            "work.absence",
            "catalog.product",
            "work.piece");

    private final List<RequestMappingHandlerMapping> mappings;
    private final DSLContext db;

    EveryPage(List<RequestMappingHandlerMapping> mappings, DSLContext db) {
        this.mappings = mappings;
        this.db = db;
    }

    /// By its route.
    public Map<String, String> asSeenBy(Browser browser) {
        beginADeal(browser);
        if (!db.fetchExists(DSL.table("sales.lead"))) {
            browser.post("/leads", "company", "Every Page AS", "interest", "Every page");
        }
        beginATask(browser);
        aimAtSomebody(browser);
        callSomebody(browser);
        List<String> ids = ids();
        var pages = new LinkedHashMap<String, String>();
        for (String path : ReadingRoutes.of(mappings)) {
            if (path.startsWith("/api/v1") || path.contains("{ending}")) {
                continue;
            }
            var tried = VARIABLE.matcher(path).find()
                    ? ids.stream()
                            .map(id -> VARIABLE.matcher(path.replace("{list}", "people"))
                                    .replaceAll(id))
                            .distinct()
                            .toList()
                    : List.of(path);
            tried.stream()
                    .filter(address -> isPage(browser, address))
                    .findFirst()
                    .ifPresent(address -> pages.put(path, address));
        }
        return pages;
    }

    private void beginADeal(Browser browser) {
        if (!db.fetchExists(DSL.table("sales.opportunity"))) {
            browser.post("/organisations", "name", "Every Page AS");
            db.fetch("select id::text from customers.party where name = 'Every Page AS'")
                    .getValues(0, String.class)
                    .forEach(party ->
                            browser.post("/opportunities", "name", "Every page", "party", party, "amount", "100"));
        }
    }

    private void aimAtSomebody(Browser browser) {
        if (!db.fetchExists(DSL.table("sales.target"))) {
            browser.post("/target-lists", "name", "Every page");
            String list = db.fetchValue("select id::text from sales.target_list order by id limit 1")
                    .toString();
            db.fetch("select id::text from customers.party where kind = 'ORGANISATION' order by id limit 1")
                    .getValues(0, String.class)
                    .forEach(party -> browser.post("/organisations/" + party + "/targets", "list", list));
        }
    }

    private void callSomebody(Browser browser) {
        if (!db.fetchExists(DSL.table("sales.call_list"))) {
            db.fetch("select id::text from sales.lead where standing in ('NEW', 'CONTACTED') order by id limit 1")
                    .getValues(0, String.class)
                    .forEach(lead -> browser.post("/lists/leads/bulk/call", "tick", lead, "answer", "Every page"));
        }
    }

    private void beginATask(Browser browser) {
        if (!db.fetchExists(DSL.table("work.piece"))) {
            browser.post("/work", "subject", "Look at every page", "kind", "TASK");
        }
    }

    private static boolean isPage(Browser browser, String address) {
        var answer = browser.get(address);
        return answer.statusCode() == 200 && answer.body().startsWith("<!doctype html>");
    }

    private List<String> ids() {
        var ids = new ArrayList<String>();
        for (String table : TABLES) {
            ids.addAll(db.fetch("select id::text from " + table + " order by id limit 2")
                    .getValues(0, String.class));
        }
        ids.addAll(db.fetch("select id::text from customers.party where kind = 'ORGANISATION' limit 1")
                .getValues(0, String.class));
        return ids;
    }
}
