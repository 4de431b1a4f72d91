package rapport.customers.page;

import java.util.function.UnaryOperator;
import rapport.customers.facts.PartyFacts;

/// What a form wants to change, after it was read.
sealed interface FactChange {
    /// @param then from what we know to what it ought to be
    record Change(UnaryOperator<PartyFacts> then) implements FactChange {}

    record Refused(String sentence) implements FactChange {}

    /// Somebody else has changed the fact since the form was opened.
    record Overtaken(String now) implements FactChange {}
}
