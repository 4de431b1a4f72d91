package rapport.customers.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PersonFacts;

/// Facts with one part exchanged.
final class Facts {
    private Facts() {}

    /// A change that means something for people only.
    static UnaryOperator<PartyFacts> ofPerson(UnaryOperator<PersonFacts> change) {
        return facts -> facts instanceof PersonFacts person ? change.apply(person) : facts;
    }

    static <T> List<T> plus(List<T> list, T more) {
        var longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }

    static <T> List<T> replaced(List<T> list, int position, T by) {
        var changed = new ArrayList<>(list);
        changed.set(position, by);
        return changed;
    }

    static <T> List<T> without(List<T> list, int position) {
        var shorter = new ArrayList<>(list);
        shorter.remove(position);
        return shorter;
    }
}
