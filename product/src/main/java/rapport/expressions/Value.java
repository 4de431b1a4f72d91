package rapport.expressions;

import java.util.List;

/// A part that has a value, or none: whatever is made of a missing value is missing.
sealed interface Value extends Term {
    Type type();

    record Constant(Type type, Object value) implements Value {}

    record Named(Word word) implements Value {
        @Override
        public Type type() {
            return word.type();
        }
    }

    /// The value at hand of a word that has several.
    record Element(Word word) implements Value {
        @Override
        public Type type() {
            return word.type();
        }
    }

    record Count(Word word) implements Value {
        @Override
        public Type type() {
            return Type.NUMBER;
        }
    }

    /// The day or the moment of the run, moved.
    ///
    /// @param startOfDay for a moment: when that day begins
    record Clock(Type type, Span shift, boolean startOfDay) implements Value {}

    /// Of numbers; of money with money, or with a number, whichever is meaningful.
    record Calculated(Type type, Operator operator, Value left, Value right) implements Value {
        enum Operator {
            PLUS,
            MINUS,
            TIMES,
            DIVIDED_BY
        }
    }

    record Joined(Value left, Value right) implements Value {
        @Override
        public Type type() {
            return Type.TEXT;
        }
    }

    /// A fact about one or two values, in the order in which they are written.
    record Derived(Type type, Fact fact, List<Value> of) implements Value {}

    enum Fact {
        AMOUNT,
        CURRENCY,
        LENGTH,
        YEAR,
        MONTH,
        DAY,
        DAY_OF_MOMENT,
        ROUNDED,
        DAYS_BETWEEN,
        HOURS_BETWEEN,
        YEARS_BETWEEN
    }

    record Moved(Value date, Span span) implements Value {
        @Override
        public Type type() {
            return Type.DATE;
        }
    }

    record Chosen(Test test, Value then, Value otherwise) implements Value {
        @Override
        public Type type() {
            return then.type();
        }
    }

    /// The first that is not missing.
    record Fallback(Value value, Value otherwise) implements Value {
        @Override
        public Type type() {
            return value.type();
        }
    }
}
