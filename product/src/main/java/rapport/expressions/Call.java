package rapport.expressions;

import dev.cel.common.ast.CelExpr;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// A use of an operator or a function, with what it is applied to. What stands before the dot is the first.
record Call(Checker checker, CelExpr part, List<CelExpr> parts, List<Term> terms) {

    Term refuse(String says) {
        return checker.refuse(part, says);
    }

    /// Whether something it is applied to has been complained about already.
    boolean isHopeless() {
        return terms.stream().anyMatch(Term.Unknown.class::isInstance);
    }

    Term term(int n) {
        return terms.get(n);
    }

    /// Whether it is a field, and not calculated here.
    boolean isNamed(int n) {
        return !Checker.dotted(parts.get(n)).isEmpty();
    }

    Optional<Value> value(int n, Type type) {
        return term(n) instanceof Value value && value.type() == type ? Optional.of(value) : Optional.empty();
    }

    /// A plain whole number, written down.
    Optional<Integer> whole(int n, int most) {
        return term(n) instanceof Value.Constant(Type _, java.math.BigDecimal number)
                        && number.stripTrailingZeros().scale() <= 0
                        && number.signum() >= 0
                        && number.compareTo(java.math.BigDecimal.valueOf(most)) <= 0
                ? Optional.of(number.intValueExact())
                : Optional.empty();
    }

    Optional<String> written(int n) {
        return term(n) instanceof Value.Constant(Type type, String text) && type == Type.TEXT
                ? Optional.of(text)
                : Optional.empty();
    }

    /// A test of one value, or of any of several.
    Term each(int n, Function<Value, Term> test) {
        return switch (term(n)) {
            case Value value -> test.apply(value);
            case Term.Several(Word word) ->
                test.apply(new Value.Element(word)) instanceof Test inner
                        ? new Test.Some(word, inner)
                        : new Term.Unknown();
            case Term other -> refuse("This can be asked of a field, and here is " + Checker.called(other) + ".");
        };
    }

    /// A comparison of two values; either may be a word that has several, but not both.
    Term compared(BiFunction<Value, Value, Test> comparison) {
        if (term(0) instanceof Term.Several && term(1) instanceof Term.Several) {
            return refuse("Two fields with several values cannot be compared with each other.");
        }
        return each(0, left -> each(1, right -> pair(left, right, comparison)));
    }

    /// Brings both to the same type, where that is plain: an option of a choice, a date written as text, the day of a
    /// moment.
    private Term pair(Value left, Value right, BiFunction<Value, Value, Test> comparison) {
        Optional<Value> one = like(left, right);
        Optional<Value> other = like(right, left);
        if (one.isEmpty() || other.isEmpty()) {
            return new Term.Unknown();
        }
        return one.get().type() == other.get().type()
                ? comparison.apply(one.get(), other.get())
                : refuse(
                        Checker.called(left) + " cannot be compared with " + Checker.called(right) + hint(left, right));
    }

    private static String hint(Value left, Value right) {
        boolean money = left.type() == Type.MONEY || right.type() == Type.MONEY;
        return money ? "; write an amount as money(100, \"EUR\")." : ".";
    }

    /// Empty where a mistake has been found.
    private Optional<Value> like(Value value, Value other) {
        if (value instanceof Value.Constant(Type type, Object it) && type == Type.TEXT) {
            String text = (String) it;
            return switch (other.type()) {
                case CHOICE -> option(text, other);
                case DATE -> date(text);
                case MOMENT -> text.indexOf('T') > 0 ? moment(text) : date(text);
                case NUMBER -> refused("“" + text + "” is not a number.");
                case MONEY -> refused("“" + text + "” is not an amount; write it as money(100, \"EUR\").");
                default -> Optional.of(value);
            };
        }
        boolean day = value.type() == Type.MOMENT && (other.type() == Type.DATE || isWrittenDay(other));
        return Optional.of(day ? new Value.Derived(Type.DATE, Value.Fact.DAY_OF_MOMENT, List.of(value)) : value);
    }

    private static boolean isWrittenDay(Value value) {
        return value instanceof Value.Constant(Type _, String text) && text.indexOf('T') < 0;
    }

    private Optional<Value> option(String text, Value of) {
        Word word =
                of instanceof Value.Named(Word named) ? named : of instanceof Value.Element(Word named) ? named : null;
        if (word == null) {
            return Optional.of(new Value.Constant(Type.CHOICE, text));
        }
        String folded = Folding.fold(text);
        Optional<Value> found = word.options().stream()
                .filter(option -> option.key().equals(text)
                        || Folding.fold(option.key()).equals(folded)
                        || Folding.fold(option.label()).equals(folded))
                .findFirst()
                .map(option -> new Value.Constant(Type.CHOICE, option.key()));
        return found.isPresent() ? found : refused(Nearest.noSuchOption(text, word));
    }

    private Optional<Value> refused(String says) {
        refuse(says);
        return Optional.empty();
    }

    /// Empty, and refused, where it is not a day between the years 1 and 9999.
    Optional<Value> date(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1 && day.getYear() <= 9999) {
                return Optional.of(new Value.Constant(Type.DATE, day));
            }
        } catch (DateTimeException notADay) {
            // said below
        }
        return refused("“" + text + "” is not a day. Write year, month and day, as in \"2026-01-31\".");
    }

    Optional<Value> moment(String text) {
        try {
            Instant moment = Instant.parse(text);
            int year = moment.atOffset(java.time.ZoneOffset.UTC).getYear();
            if (year >= 1 && year <= 9999) {
                return Optional.of(
                        new Value.Constant(Type.MOMENT, moment.truncatedTo(java.time.temporal.ChronoUnit.MICROS)));
            }
        } catch (DateTimeException notAMoment) {
            // said below
        }
        return refused("“" + text + "” is not a moment. Write it as in \"2026-01-31T09:30:00Z\".");
    }
}
