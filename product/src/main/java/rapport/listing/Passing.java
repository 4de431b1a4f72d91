package rapport.listing;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.trueCondition;

import org.jooq.Condition;

/// Who is let through on a page: one question in two forms.
///
/// @param met      asks a record that is met on the way
/// @param lookedUp collects those that pass from indexes
/// @param walk     over how many records it is worth to walk for a page: fewer, where looking up is cheap
record Passing(Condition met, Condition lookedUp, int walk) {
    private static final int FILTERED = 10_000;
    private static final int SEARCHED = 1_000;

    static Passing of(Condition condition) {
        return new Passing(condition, condition, FILTERED);
    }

    Passing and(Sought sought, ListDefinition<?> list) {
        return new Passing(met.and(sought.met()), lookedUp.and(sought.lookedUp(list)), SEARCHED);
    }

    boolean letsEverybodyThrough() {
        return met.equals(trueCondition()) || met.equals(noCondition());
    }
}
