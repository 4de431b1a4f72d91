package rapport.expressions;

import java.util.List;
import rapport.places.Area;

/// A part that is either so or not. A comparison with a missing value is not so.
sealed interface Test extends Term {
    record Always(boolean so) implements Test {}

    record Not(Test test) implements Test {}

    record All(List<Test> tests) implements Test {}

    record Any(List<Test> tests) implements Test {}

    record Choose(Test test, Test then, Test otherwise) implements Test {}

    /// A field that says yes or no; where it says nothing, this is not so.
    record Flag(Word word) implements Test {}

    record Present(Value value) implements Test {}

    /// @param folded whether text is compared without case and accents
    record Equal(Value left, Value right, boolean folded) implements Test {}

    record Less(Value left, Value right, boolean orEqual) implements Test {}

    record OneOf(Value value, List<Value> choices) implements Test {}

    record Contains(Value text, Part part, Value piece) implements Test {
        enum Part {
            ANYWHERE,
            AT_THE_BEGINNING,
            AT_THE_END
        }
    }

    /// Whether it is known where something is.
    record Located(Word word) implements Test {}

    record Within(Word word, Area area) implements Test {}

    /// Whether any of the word's values passes a test of [Value.Element].
    record Some(Word word, Test test) implements Test {}
}
