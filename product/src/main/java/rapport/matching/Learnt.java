package rapport.matching;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import rapport.customers.PartyKind;

/// What matching has learnt from the records of one kind, as plain values that any mapper writes
/// as JSON and reads again. {@link Model#of(Learnt)} makes it work.
///
/// @param records    how many were learnt from
/// @param same       the part of all pairs that are one customer
/// @param twins      how many other records of the same customer a record has on average
/// @param thresholds what follows from a probability
/// @param ties       by level of the tied fact: how many times more often two different customers
///                   who agree in the others are that alike; one that is missing is as expected
public record Learnt(
        PartyKind kind,
        long records,
        double same,
        double twins,
        Thresholds thresholds,
        List<LearntFact> facts,
        Map<Tie, List<Double>> ties) {

    /// What was kept before ties were learnt tells of none.
    public Learnt {
        facts = List.copyOf(facts);
        ties = Map.copyOf(Objects.requireNonNullElse(ties, Map.of()));
    }

    public Learnt with(Thresholds tuned) {
        return new Learnt(kind, records, same, twins, tuned, facts, ties);
    }

    public Learnt with(List<LearntFact> others) {
        return new Learnt(kind, records, same, twins, thresholds, others, ties);
    }

    /// What was learnt of one fact.
    ///
    /// @param name      as a reason names it; for identifiers and other facts their kind or label
    /// @param told      how many records tell it
    /// @param m         by level: how often two records of one customer are that alike
    /// @param u         by level: how often two records of different customers are
    /// @param frequent  the values that many records have, with how many
    /// @param otherwise how many records have a value that is not among them; 0 where nobody knows
    /// @param words     how many records have a word, for facts that are compared word by word
    public record LearntFact(
            FactSort sort,
            String name,
            long told,
            List<Double> m,
            List<Double> u,
            Map<String, Integer> frequent,
            int otherwise,
            Map<String, Integer> words) {

        public LearntFact {
            m = List.copyOf(m);
            u = List.copyOf(u);
            frequent = Map.copyOf(frequent);
            words = Map.copyOf(words);
        }
    }
}
