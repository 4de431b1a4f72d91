package rapport.customers.bulk;

import static rapport.customers.db.Tables.ORGANISATION;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.customers.facts.CleanText;
import rapport.jobs.AccountLine;
import rapport.listing.bulk.BulkAct;
import rapport.listing.bulk.Question;

/// Says of many organisations what they do. An empty answer takes it away.
@Component
@Order(30)
class SetIndustry implements BulkAct {
    private static final int LONGEST = 300;

    private final DSLContext db;
    private final ManyParties parties;

    SetIndustry(DSLContext db, ManyParties parties) {
        this.db = db;
        this.parties = parties;
    }

    @Override
    public String list() {
        return "organisations";
    }

    @Override
    public String key() {
        return "industry";
    }

    @Override
    public String label() {
        return "Set the industry";
    }

    @Override
    public String icon() {
        return "pencil";
    }

    @Override
    public List<Question> questions() {
        return List.of(new Question("Industry", List.of()));
    }

    @Override
    public String problem(List<String> answers) {
        return industry(answers).length() > LONGEST ? "An industry has at most 300 characters." : "";
    }

    @Override
    public String sentence(List<String> answers) {
        return industry(answers).isEmpty() ? "Clear the industry" : "Set the industry to " + industry(answers);
    }

    @Override
    public List<AccountLine> apply(List<UUID> ids, List<String> answers, AccountId by) {
        String industry = industry(answers);
        var changed = db.update(ORGANISATION)
                .set(ORGANISATION.INDUSTRY, industry)
                .where(ManyParties.among(ORGANISATION.PARTY_ID, ids))
                .and(ORGANISATION.INDUSTRY.ne(industry))
                .returning(ORGANISATION.PARTY_ID)
                .fetch(ORGANISATION.PARTY_ID);
        return parties.account(ids, changed, "Has this industry already.");
    }

    private static String industry(List<String> answers) {
        return answers.isEmpty() ? "" : CleanText.of(answers.getFirst());
    }
}
