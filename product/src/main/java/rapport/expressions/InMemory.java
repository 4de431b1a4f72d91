package rapport.expressions;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.places.Area;
import rapport.places.Coordinates;

/// Runs a checked expression over one record in memory. The tree is made into closures once per run; what depends on
/// no record is worked out then.
final class InMemory {
    interface Check {
        /// @param element the value at hand inside [Test.Some]; else null
        boolean of(Values values, @Nullable Object element);
    }

    interface Read {
        @Nullable
        Object of(Values values, @Nullable Object element);
    }

    private static final Values NOTHING = Values.of(java.util.Map.of());

    private final Now now;

    InMemory(Now now) {
        this.now = now;
    }

    Check check(Test test) {
        return switch (test) {
            case Test.Always(boolean so) -> (_, _) -> so;
            case Test.Not(Test inner) -> {
                Check check = check(inner);
                yield (values, element) -> !check.of(values, element);
            }
            case Test.All(List<Test> tests) -> all(tests);
            case Test.Any(List<Test> tests) -> {
                Check none = all(tests.stream().<Test>map(Test.Not::new).toList());
                yield (values, element) -> !none.of(values, element);
            }
            case Test.Choose(Test of, Test then, Test otherwise) -> {
                Check check = check(of);
                Check yes = check(then);
                Check no = check(otherwise);
                yield (values, element) -> (check.of(values, element) ? yes : no).of(values, element);
            }
            case Test.Flag(Word word) -> {
                String key = word.key();
                yield (values, _) -> Boolean.TRUE.equals(values.get(key));
            }
            case Test.Present(Value value) -> {
                Read read = read(value);
                yield (values, element) -> read.of(values, element) != null;
            }
            case Test.Equal equal -> equal(equal);
            case Test.Less(Value left, Value right, boolean orEqual) -> {
                Read one = read(left);
                Read other = read(right);
                int most = orEqual ? 0 : -1;
                yield (values, element) -> {
                    Object a = one.of(values, element);
                    Object b = a == null ? null : other.of(values, element);
                    return a != null && b != null && Facts.comparable(a, b) && Facts.compare(a, b) <= most;
                };
            }
            case Test.OneOf(Value value, List<Value> choices) -> oneOf(value, choices);
            case Test.Contains(Value text, Test.Contains.Part part, Value piece) -> contains(text, part, piece);
            case Test.Located(Word word) -> {
                String key = word.key();
                yield (values, _) -> values.get(key) != null;
            }
            case Test.Within(Word word, Area area) -> {
                String key = word.key();
                yield (values, _) -> values.get(key) instanceof Coordinates at && area.contains(at);
            }
            case Test.Some(Word word, Test inner) -> {
                Check check = check(inner);
                String key = word.key();
                yield (values, _) -> {
                    for (Object one : values.several(key)) {
                        if (check.of(values, one)) {
                            return true;
                        }
                    }
                    return false;
                };
            }
        };
    }

    private Check all(List<Test> tests) {
        Check[] checks = tests.stream().map(this::check).toArray(Check[]::new);
        return (values, element) -> {
            for (Check check : checks) {
                if (!check.of(values, element)) {
                    return false;
                }
            }
            return true;
        };
    }

    private Check equal(Test.Equal equal) {
        Read one = equal.folded() ? folded(equal.left()) : read(equal.left());
        Read other = equal.folded() ? folded(equal.right()) : read(equal.right());
        return (values, element) -> {
            Object a = one.of(values, element);
            Object b = a == null ? null : other.of(values, element);
            return a != null && b != null && Facts.comparable(a, b) && Facts.compare(a, b) == 0;
        };
    }

    private Check oneOf(Value value, List<Value> choices) {
        boolean text = value.type() == Type.TEXT;
        Set<Object> keys = choices.stream()
                .map(choice -> constant(text ? folded(choice) : read(choice)))
                .filter(Objects::nonNull)
                .map(Facts::key)
                .collect(Collectors.toCollection(HashSet::new));
        Read read = text ? folded(value) : read(value);
        return (values, element) -> {
            Object found = read.of(values, element);
            return found != null && keys.contains(Facts.key(found));
        };
    }

    private Check contains(Value text, Test.Contains.Part part, Value piece) {
        Read whole = folded(text);
        Read sought = folded(piece);
        return (values, element) -> {
            if (!(whole.of(values, element) instanceof String a) || !(sought.of(values, element) instanceof String b)) {
                return false;
            }
            return switch (part) {
                case ANYWHERE -> a.contains(b);
                case AT_THE_BEGINNING -> a.startsWith(b);
                case AT_THE_END -> a.endsWith(b);
            };
        };
    }

    private Read folded(Value value) {
        Read read = read(value);
        Read folded = (values, element) -> read.of(values, element) instanceof String text ? Folding.fold(text) : null;
        return isConstant(value) ? always(constant(folded)) : folded;
    }

    Read read(Value value) {
        Read read = reading(value);
        return isConstant(value) ? always(constant(read)) : read;
    }

    private Read reading(Value value) {
        return switch (value) {
            case Value.Constant(Type _, Object it) -> (_, _) -> it;
            case Value.Named(Word word) -> {
                String key = word.key();
                yield (values, _) -> values.get(key);
            }
            case Value.Element _ -> (_, element) -> element;
            case Value.Count(Word word) -> {
                String key = word.key();
                yield (values, _) -> BigDecimal.valueOf(values.several(key).size());
            }
            case Value.Clock clock -> always(moment(clock));
            case Value.Calculated(Type _, Value.Calculated.Operator operator, Value left, Value right) ->
                both(left, right, (a, b) -> Facts.calculated(operator, a, b));
            case Value.Joined(Value left, Value right) -> both(left, right, (a, b) -> (String) a + b);
            case Value.Derived(Type _, Value.Fact fact, List<Value> of) -> {
                Value first = of.getFirst();
                yield of.size() == 1
                        ? both(first, first, (a, _) -> Facts.of(fact, a, now))
                        : both(first, of.getLast(), (a, b) -> Facts.between(fact, a, b));
            }
            case Value.Moved(Value date, Span span) -> {
                Read read = read(date);
                yield (values, element) ->
                        read.of(values, element) instanceof LocalDate day ? Facts.moved(day, span) : null;
            }
            case Value.Chosen(Test test, Value then, Value otherwise) -> {
                Check check = check(test);
                Read yes = read(then);
                Read no = read(otherwise);
                yield (values, element) -> (check.of(values, element) ? yes : no).of(values, element);
            }
            case Value.Fallback(Value first, Value otherwise) -> {
                Read read = read(first);
                Read instead = read(otherwise);
                yield (values, element) -> {
                    Object found = read.of(values, element);
                    return found == null ? instead.of(values, element) : found;
                };
            }
        };
    }

    private interface Combination {
        @Nullable
        Object of(Object a, Object b);
    }

    private Read both(Value left, Value right, Combination combination) {
        Read one = read(left);
        Read other = read(right);
        return (values, element) -> {
            Object a = one.of(values, element);
            Object b = a == null ? null : other.of(values, element);
            return a == null || b == null ? null : combination.of(a, b);
        };
    }

    private Object moment(Value.Clock clock) {
        if (clock.type() == Type.DATE) {
            return clock.shift().after(now.today());
        }
        Instant moment = clock.shift().after(now);
        return clock.startOfDay() ? now.startOf(now.dayOf(moment)) : moment;
    }

    /// The value of a part that depends on no record.
    @Nullable
    Object constant(Value value) {
        return constant(read(value));
    }

    private static @Nullable Object constant(Read read) {
        return read.of(NOTHING, null);
    }

    private static Read always(@Nullable Object value) {
        return (_, _) -> value;
    }

    static boolean isConstant(Value value) {
        return switch (value) {
            case Value.Constant _, Value.Clock _ -> true;
            case Value.Named _, Value.Element _, Value.Count _, Value.Chosen _ -> false;
            case Value.Calculated(Type _, Value.Calculated.Operator _, Value left, Value right) ->
                isConstant(left) && isConstant(right);
            case Value.Joined(Value left, Value right) -> isConstant(left) && isConstant(right);
            case Value.Derived(Type _, Value.Fact _, List<Value> of) ->
                of.stream().allMatch(InMemory::isConstant);
            case Value.Moved(Value date, Span _) -> isConstant(date);
            case Value.Fallback(Value first, Value otherwise) -> isConstant(first) && isConstant(otherwise);
        };
    }
}
