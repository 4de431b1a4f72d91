package rapport.customers.judging;

import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import rapport.access.Rights;
import rapport.customers.PartyField;
import rapport.customers.PartyKind;

/// One thing that can be wrong with a customer. It is asked of those of whom it can be said at all: whether an e-mail
/// is valid, of those who have one.
///
/// @param key     as filters name the problem: `no_email`
/// @param about   the field, as people call it
/// @param good    what those have in whom it is right: “Have an e-mail”
/// @param problem what is wrong with the others: “No e-mail”
/// @param weight  how much it counts in the score, until an administrator says otherwise
/// @param reads   the fields that tell it, as roles hide them
/// @param asked   of which parties it is asked
/// @param wrong   of those, in whom it is wrong; never null for the database. What it tells of others is only of those
///                whom the rights let see
public record Measure(
        String key,
        PartyKind kind,
        Dimension dimension,
        String about,
        String good,
        String problem,
        int weight,
        List<PartyField> reads,
        Condition asked,
        Function<Rights, Condition> wrong) {

    /// Its name among those of all kinds: `people.no_email`.
    public String name() {
        return list() + "." + key;
    }

    /// The list that shows such records.
    public String list() {
        return kind == PartyKind.PERSON ? "people" : "organisations";
    }

    /// The filter by which the list shows those in whom it is wrong.
    public String filter() {
        return ProblemWords.KEY + " == \"" + key + "\"";
    }

    public boolean isOpenTo(Rights rights) {
        return reads.stream().noneMatch(field -> rights.hides(field.of(kind.recordKind())));
    }

    Condition isWrong(Rights rights) {
        return asked.and(wrong.apply(rights));
    }
}
