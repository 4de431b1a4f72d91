package rapport.customers.bulk;

import static rapport.customers.db.Tables.PERSON;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.customers.facts.LanguageTag;
import rapport.customers.facts.Reading;
import rapport.jobs.AccountLine;
import rapport.listing.bulk.BulkAct;
import rapport.listing.bulk.Question;

/// Says of many people which language they are written to in. An empty answer takes it away.
@Component
@Order(30)
class SetLanguage implements BulkAct {
    private final DSLContext db;
    private final ManyParties parties;

    SetLanguage(DSLContext db, ManyParties parties) {
        this.db = db;
        this.parties = parties;
    }

    @Override
    public String list() {
        return "people";
    }

    @Override
    public String key() {
        return "language";
    }

    @Override
    public String label() {
        return "Set the language";
    }

    @Override
    public String icon() {
        return "languages";
    }

    @Override
    public List<Question> questions() {
        return List.of(new Question("Language, such as German or de", List.of()));
    }

    @Override
    public String problem(List<String> answers) {
        return !isEmpty(answers)
                        && LanguageTag.parse(answers.getFirst()) instanceof Reading.Refused<LanguageTag>(var why)
                ? why
                : "";
    }

    @Override
    public String sentence(List<String> answers) {
        String tag = tag(answers);
        return tag == null ? "Clear the language" : "Set the language to " + tag;
    }

    @Override
    public List<AccountLine> apply(List<UUID> ids, List<String> answers, AccountId by) {
        var changed = db.update(PERSON)
                .set(PERSON.LANGUAGE, tag(answers))
                .where(ManyParties.among(PERSON.PARTY_ID, ids))
                .and(PERSON.LANGUAGE.isDistinctFrom(tag(answers)))
                .returning(PERSON.PARTY_ID)
                .fetch(PERSON.PARTY_ID);
        return parties.account(ids, changed, "Has this language already.");
    }

    private static @Nullable String tag(List<String> answers) {
        return isEmpty(answers)
                ? null
                : LanguageTag.parse(answers.getFirst()) instanceof Reading.Understood<LanguageTag>(var language)
                        ? language.tag()
                        : null;
    }

    private static boolean isEmpty(List<String> answers) {
        return answers.isEmpty() || answers.getFirst().isBlank();
    }
}
