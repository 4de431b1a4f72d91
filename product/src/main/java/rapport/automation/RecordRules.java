package rapport.automation;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.company.Companies;
import rapport.expressions.Expression;
import rapport.expressions.Expressions;
import rapport.expressions.Mistakes;
import rapport.expressions.Now;
import rapport.expressions.Vocabularies;

/// Asks a rule about one record, with the eyes of the company.
@Component
public class RecordRules {
    public sealed interface Answer {
        record Holds(boolean yes) implements Answer {}

        /// The rule is not understood any more.
        record Unclear(String why) implements Answer {}
    }

    private final DSLContext db;
    private final Vocabularies vocabularies;
    private final Companies companies;

    RecordRules(DSLContext db, Vocabularies vocabularies, Companies companies) {
        this.db = db;
        this.vocabularies = vocabularies;
        this.companies = companies;
    }

    public Answer ask(String rule, UUID record, PlannedRecords records, Instant at) {
        return switch (Expressions.check(rule, vocabularies.of(records.vocabulary()))) {
            case Mistakes mistakes -> new Answer.Unclear(mistakes.text());
            case Expression holds ->
                new Answer.Holds(db.fetchExists(selectOne()
                        .from(records.table())
                        .where(condition("{0} = {1}", records.id(), val(record)))
                        .and(holds.condition(new Now(at, companies.get().timeZone())))));
        };
    }
}
