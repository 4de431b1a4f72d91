package rapport.expressions;

import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Understands a written rule, part by part, and says of every part that it does not understand what is wrong with it.
final class Checker {
    private final Written written;
    private final Vocabulary vocabulary;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final Set<String> named = new LinkedHashSet<>();
    private int parts;

    Checker(Written written, Vocabulary vocabulary) {
        this.written = written;
        this.vocabulary = vocabulary;
    }

    Checking check(Type expected) {
        Term term = term(written.root());
        if (!type(term).filter(expected::equals).isPresent()) {
            refuseWhole("This is " + called(term) + "; here it has to be " + expected.label() + ".");
        }
        return checked(term, expected);
    }

    /// The same of a rule that may have a value of any type.
    Checking check() {
        Term term = term(written.root());
        if (type(term).isEmpty()) {
            refuseWhole("This is " + called(term) + "; here it has to be one value.");
        }
        return checked(term, type(term).orElse(Type.TEXT));
    }

    private Checking checked(Term term, Type type) {
        if (parts > Written.MOST_PARTS) {
            refuseWhole(
                    "With the fields that it uses, this rule has more than %,d parts.".formatted(Written.MOST_PARTS));
        }
        if (Expansion.isTooLong(term)) {
            refuseWhole("This rule is too entangled: its parts are nested in one another too often.");
        }
        mistakes.sort(Comparator.comparingInt(Mistake::at));
        return mistakes.isEmpty() ? new Expression(written.text(), type, term, parts, named) : new Mistakes(mistakes);
    }

    private void refuseWhole(String says) {
        if (mistakes.isEmpty()) {
            refuse(0, says);
        }
    }

    private static Optional<Type> type(Term term) {
        return term instanceof Value value
                ? Optional.of(value.type())
                : term instanceof Test ? Optional.of(Type.YES_NO) : Optional.empty();
    }

    Term term(CelExpr part) {
        parts++;
        return switch (part.getKind()) {
            case CONSTANT -> new Literals(this, written).term(part);
            case IDENT, SELECT -> name(part);
            case CALL -> call(part);
            case LIST -> list(part);
            default -> refuse(part, "This kind of expression is not known here.");
        };
    }

    private Term name(CelExpr part) {
        String key = dotted(part);
        if (key.isEmpty()) {
            return refuse(part, "Only fields can stand before a dot, as in organisation.city.");
        }
        return switch (key) {
            case "today" -> new Value.Clock(Type.DATE, Span.NONE, false);
            case "now" -> new Value.Clock(Type.MOMENT, Span.NONE, false);
            default ->
                vocabulary
                        .find(key)
                        .map(this::word)
                        .orElseGet(() -> refuse(part, Nearest.noSuchField(key, vocabulary)));
        };
    }

    private Term word(Word word) {
        named.add(word.key());
        if (word.source() instanceof Source.Ruled(Expression rule)) {
            named.addAll(rule.words());
            parts += rule.parts();
            return rule.term();
        }
        if (word.hasSeveral()) {
            return new Term.Several(word);
        }
        if (word.type() == Type.LOCATION) {
            return new Term.Located(word);
        }
        return word.type() == Type.YES_NO ? new Test.Flag(word) : new Value.Named(word);
    }

    /// `organisation.city`; empty where something else than a name is before a dot.
    static String dotted(CelExpr part) {
        return switch (part.getKind()) {
            case IDENT -> part.ident().name();
            case SELECT -> {
                String before = dotted(part.select().operand());
                yield before.isEmpty() ? "" : before + "." + part.select().field();
            }
            default -> "";
        };
    }

    private Term list(CelExpr part) {
        List<Value> values = new ArrayList<>();
        for (CelExpr one : part.list().elements()) {
            switch (term(one)) {
                case Value value when InMemory.isConstant(value) -> values.add(value);
                case Term.Unknown _ -> {}
                default -> refuse(one, "A list can only have written values, as in [\"Oslo\", \"Bergen\"].");
            }
        }
        return new Term.Listed(values);
    }

    private Term call(CelExpr part) {
        CelCall call = part.call();
        List<CelExpr> parts = new ArrayList<>();
        call.target().ifPresent(parts::add);
        parts.addAll(call.args());
        List<Term> terms = parts.stream().map(this::term).toList();
        var of = new Call(this, part, parts, terms);
        return Operators.find(call.function())
                .map(operator -> operator.apply(of))
                .or(() -> Functions.find(call.function()).map(function -> function.apply(of)))
                .orElseGet(() -> refuse(written.signAt(part), Nearest.noSuchFunction(call.function())));
    }

    Term refuse(CelExpr part, String says) {
        return refuse(written.at(part), says);
    }

    Term refuse(int at, String says) {
        mistakes.add(new Mistake(at, says));
        return new Term.Unknown();
    }

    /// What a part is, as a sentence calls it: “a number”.
    static String called(Term term) {
        return switch (term) {
            case Test _ -> Type.YES_NO.label();
            case Value value -> value.type().label();
            case Term.Several(Word word) -> "“" + word.label() + "”, which can have several values";
            case Term.Listed _ -> "a list";
            case Term.Period _ -> "a length of time";
            case Term.Located _ -> Type.LOCATION.label();
            case Term.Unknown _ -> "something unknown";
        };
    }
}
