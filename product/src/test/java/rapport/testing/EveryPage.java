package rapport.testing;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

    /// By route, the address at which it answered a page last.
    private final Map<String, String> found = new HashMap<>();

    /// The routes that answer a part of a page.
    private final Set<String> parts = new TreeSet<>();

    /// The tables whose records have pages that begin so.
    private final Map<String, Set<String>> tablesOf = new HashMap<>();

    EveryPage(List<RequestMappingHandlerMapping> mappings, DSLContext db) {
        this.mappings = mappings;
        this.db = db;
    }

    /// By its route.
    public synchronized Map<String, String> asSeenBy(Browser browser) {
        beginADeal(browser);
        if (!db.fetchExists(DSL.table("sales.lead"))) {
            browser.post("/leads", "company", "Every Page AS", "interest", "Every page");
        }
        beginATask(browser);
        aimAtSomebody(browser);
        callSomebody(browser);
        Map<String, List<String>> ids = ids();
        var pages = new LinkedHashMap<String, String>();
        for (String path : ReadingRoutes.of(mappings)) {
            if (!path.startsWith("/api/v1") && !path.contains("{ending}") && !parts.contains(path)) {
                page(browser, path, ids).ifPresent(address -> pages.put(path, address));
            }
        }
        return pages;
    }

    private Optional<String> page(Browser browser, String route, Map<String, List<String>> ids) {
        String before = found.get(route);
        if (before != null && isPage(browser, route, before)) {
            return Optional.of(before);
        }
        String path = route.replace("{list}", "people");
        var variable = VARIABLE.matcher(path);
        if (!variable.find()) {
            return Optional.of(path).filter(address -> isPage(browser, route, address));
        }
        String beginning = path.substring(0, variable.start());
        return tablesOf(browser, beginning, route, path, ids).stream()
                .flatMap(table -> ids.get(table).stream())
                .map(variable::replaceAll)
                .filter(address -> isPage(browser, route, address))
                .findFirst();
    }

    /// All, as long as none is known.
    private Collection<String> tablesOf(
            Browser browser, String beginning, String route, String path, Map<String, List<String>> ids) {
        Set<String> known = tablesOf.computeIfAbsent(beginning, _ -> new TreeSet<>());
        if (known.isEmpty()) {
            ids.forEach((table, some) -> {
                if (some.stream()
                        .anyMatch(id ->
                                isPage(browser, route, VARIABLE.matcher(path).replaceAll(id)))) {
                    known.add(table);
                }
            });
        }
        return known;
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

    private boolean isPage(Browser browser, String route, String address) {
        var answer = browser.get(address);
        if (answer.statusCode() != 200) {
            return false;
        }
        boolean whole = answer.body().startsWith("<!doctype html>");
        if (whole) {
            found.put(route, address);
        } else {
            parts.add(route);
        }
        return whole;
    }

    private Map<String, List<String>> ids() {
        var ids = new TreeMap<String, List<String>>();
        TABLES.forEach(table -> ids.put(
                table,
                db.fetch("select id::text from " + table + " order by id limit 2")
                        .getValues(0, String.class)));
        ids.put(
                "customers.party of organisations",
                db.fetch("select id::text from customers.party where kind = 'ORGANISATION' order by id limit 1")
                        .getValues(0, String.class));
        return ids;
    }
}
