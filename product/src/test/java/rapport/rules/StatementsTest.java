package rapport.rules;

import static java.util.Map.entry;
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
    private static final Map<String, Integer> STILL_MORE = Map.ofEntries(
            // where something stood in the way of taking it back; six otherwise
            entry("/changes/{id}", 7),
            // of a customer with deals or leads, which are named
            entry("/parties/{id}/history", 7),
            entry("/organisations/{id}", 7),
            entry("/imports/{id}", 7),
            // what was kept for such a file, and how its source is matched
            entry("/imports/{id}/mapping", 7),
            // its steps, and the timeline of the customer with those who may take part
            entry("/opportunities/{id}", 7),
            // each module that keeps records is asked what it calls them
            entry("/interactions/{id}/history", 8),
            entry("/records/{id}/history", 8),
            // and so is each whose records work is about
            entry("/work", 8),
            entry("/work/{id}/edit", 7),
            // where moves were made, with whom there was a word since then; those with a move planned, beside those
            // without
            entry("/targets", 8),
            // as soon as it was measured, what was aimed at and what is planned
            entry("/quality", 7),
            // of two kinds the owners and the purposes that a rule may name
            entry("/quality/dictionary", 19),
            // both customers with everything, the rules between them, what is left, and what waits in files
            entry("/duplicates", 10));

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

        // Pipelines are read once and remembered by the node.
        browser.get("/opportunities?as=board:stage");
        var more = new TreeMap<String, Integer>();
        var pages = everyPage.asSeenBy(browser);
        pages.forEach((route, address) -> {
            int sent = statements.of(() -> browser.get(address));
            if (sent > STILL_MORE.getOrDefault(route, MOST)) {
                more.put(route, sent);
            }
        });

        assertThat(pages).hasSizeGreaterThan(20);
        assertThat(statements.of(() -> browser.get("/people"))).isPositive();
        assertThat(more).isEmpty();
    }
}
