package rapport.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import rapport.testing.EveryPage;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import rapport.testing.StatementCount;

/// A page asks its database little: at most six statements, whatever stands on it, the one that recognises its reader
/// among them. Those that ask more are listed with their number, which may only become smaller.
@RunningRapport
class StatementsTest {
    private static final int MOST = 6;
    private static final Map<String, Integer> STILL_MORE = Map.of(
            "/changes/{id}", // where something stood in the way of taking it back; six otherwise
            7,
            "/organisations/{id}",
            7,
            "/imports/{id}",
            7,
            "/imports/{id}/mapping", // what was kept for such a file, and how its source is matched
            7,
            "/opportunities/{id}", // its steps, and the timeline of the customer with those who may take part
            7,
            "/interactions/{id}/history", // each module that keeps records is asked what it calls them
            8,
            "/records/{id}/history",
            8,
            "/quality", // as soon as it was measured, what was aimed at and what is planned
            7,
            "/quality/dictionary", // of two kinds the owners and the purposes that a rule may name
            11,
            "/duplicates", // both customers with everything, the rules between them, and what is left
            9);

    private final House house;
    private final EveryPage everyPage;
    private final StatementCount statements;

    StatementsTest(House house, EveryPage everyPage, StatementCount statements) {
        this.house = house;
        this.everyPage = everyPage;
        this.statements = statements;
    }

    @Test
    void no_page_needs_more_than_six_statements() {
        var browser = house.administrator();
        browser.post(
                "/people", "name", "Stella Counted", "email", "stella@counted.example", "organisation", "Counted AS");

        var more = new TreeMap<String, Integer>();
        var pages = everyPage.asSeenBy(browser);
        pages.forEach((route, address) -> {
            int sent = statements.of(() -> browser.get(address));
            if (sent > STILL_MORE.getOrDefault(route, MOST)) {
                more.put(route, sent);
            }
        });

        assertThat(pages).hasSizeGreaterThan(20);
        assertThat(more).isEmpty();
    }
}
