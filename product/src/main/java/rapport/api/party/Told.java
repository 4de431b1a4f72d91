package rapport.api.party;

import java.util.List;
import rapport.api.problem.FieldProblem;
import rapport.customers.facts.PartyFacts;

/// What a document says, read: facts, or field by field what has to be put right.
sealed interface Told {
    record Understood(PartyFacts facts) implements Told {}

    record Refused(List<FieldProblem> problems) implements Told {}
}
