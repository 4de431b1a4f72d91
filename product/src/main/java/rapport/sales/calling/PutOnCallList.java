package rapport.sales.calling;

import static rapport.sales.db.Tables.LEAD;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.PartyNamed;
import rapport.customers.facts.CleanText;
import rapport.jobs.AccountLine;
import rapport.listing.bulk.BulkAct;
import rapport.listing.bulk.Question;

/// Puts many leads on a call list, which is begun where there is none of that name.
@Component
@Order(40)
class PutOnCallList implements BulkAct {
    static final int LONGEST_NAME = 100;

    private final BeginCallList begin;
    private final DSLContext db;

    PutOnCallList(BeginCallList begin, DSLContext db) {
        this.begin = begin;
        this.db = db;
    }

    @Override
    public String list() {
        return "leads";
    }

    @Override
    public String key() {
        return "call";
    }

    @Override
    public String label() {
        return "Call list";
    }

    @Override
    public String icon() {
        return "phone-outgoing";
    }

    @Override
    public List<Question> questions() {
        return List.of(new Question("Name of the call list", List.of()));
    }

    @Override
    public String problem(List<String> answers) {
        String name = name(answers);
        return name.isEmpty()
                ? "Give the call list a name, or write that of one that is under way."
                : name.length() > LONGEST_NAME ? "A name has at most " + LONGEST_NAME + " characters." : "";
    }

    @Override
    public String sentence(List<String> answers) {
        return "Put on the call list “" + name(answers) + "”";
    }

    @Override
    public List<AccountLine> apply(List<UUID> ids, List<String> answers, Viewer by) {
        Set<UUID> added = begin.of(name(answers), ids, by).added();
        UUID[] left = ids.stream().filter(id -> !added.contains(id)).toArray(UUID[]::new);
        return left.length == 0
                ? List.of()
                : db.select(LEAD.ID, PartyNamed.name(LEAD.PARTY_ID, by.rights()))
                        .from(LEAD)
                        .where("{0} = any({1})", LEAD.ID, left)
                        .fetch(row -> AccountLine.skipped(
                                row.value2(),
                                "Stands on it already, or is not open any more.",
                                "/leads/" + row.value1()));
    }

    private static String name(List<String> answers) {
        return answers.isEmpty() ? "" : CleanText.of(answers.getFirst());
    }
}
