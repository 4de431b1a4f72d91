package rapport.customers.bulk;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import rapport.access.KindField;
import rapport.access.Viewer;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.facts.Reading;
import rapport.jobs.AccountLine;
import rapport.listing.bulk.BulkAct;
import rapport.listing.bulk.Question;

/// Says the same fact of many parties. An empty answer takes it away.
///
/// @param fact    what it is called within a sentence: “language”
/// @param field   as roles close it
/// @param asks    the question
/// @param reading from what somebody typed to what is kept
/// @param none    what is kept where nothing is known
record SetFact(
        String list,
        String fact,
        PartyField field,
        String asks,
        String icon,
        Function<String, Reading<String>> reading,
        TableField<?, PartyId> party,
        TableField<?, String> column,
        @Nullable String none,
        DSLContext db,
        ManyParties parties)
        implements BulkAct {

    @Override
    public String key() {
        return fact;
    }

    @Override
    public String label() {
        return "Set the " + fact;
    }

    @Override
    public List<KindField> changes() {
        return List.of(field.of(ManyParties.kind(list)));
    }

    @Override
    public List<Question> questions() {
        return List.of(new Question(asks, List.of()));
    }

    @Override
    public String problem(List<String> answers) {
        return !isEmpty(answers) && reading.apply(answers.getFirst()) instanceof Reading.Refused<String>(var why)
                ? why
                : "";
    }

    @Override
    public String sentence(List<String> answers) {
        return isEmpty(answers) ? "Clear the " + fact : "Set the " + fact + " to " + value(answers);
    }

    @Override
    public List<AccountLine> apply(List<UUID> ids, List<String> answers, Viewer by) {
        String value = value(answers);
        var changed = db.update(column.getTable())
                .set(column, value)
                .where(ManyParties.among(party, ids))
                .and(column.isDistinctFrom(value))
                .returning(party)
                .fetch(party);
        return parties.chosen(ids, changed, key(), "Has this " + fact + " already.", by);
    }

    private @Nullable String value(List<String> answers) {
        return !isEmpty(answers) && reading.apply(answers.getFirst()) instanceof Reading.Understood<String>(var value)
                ? value
                : none;
    }

    private static boolean isEmpty(List<String> answers) {
        return answers.isEmpty() || answers.getFirst().isBlank();
    }
}
