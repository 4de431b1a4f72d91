package rapport.expressions;

import java.util.List;
import java.util.Optional;

/// Functions of text, and of whatever may be missing.
final class TextFunctions {
    static final List<Function> ALL = List.of(
            new Function(
                    "has",
                    "has(field)",
                    "Whether the field has a value at all. Every other test of a missing value fails.",
                    1,
                    TextFunctions::has),
            new Function(
                    "contains",
                    "text.contains(text)",
                    "Whether a text has the other in it. Case and accents do not count, here and wherever texts are compared.",
                    2,
                    call -> contains(call, Test.Contains.Part.ANYWHERE)),
            new Function(
                    "startsWith",
                    "text.startsWith(text)",
                    "Whether a text begins with the other.",
                    2,
                    call -> contains(call, Test.Contains.Part.AT_THE_BEGINNING)),
            new Function(
                    "endsWith",
                    "text.endsWith(text)",
                    "Whether a text ends with the other.",
                    2,
                    call -> contains(call, Test.Contains.Part.AT_THE_END)),
            new Function(
                    "exactly",
                    "text.exactly(text)",
                    "Whether two texts are the same, letter by letter: here case and accents count.",
                    2,
                    TextFunctions::exactly),
            new Function("length", "length(text)", "How many characters a text has.", 1, TextFunctions::length),
            new Function(
                    "count",
                    "count(field)",
                    "How many different values a field has that can have several.",
                    1,
                    TextFunctions::count),
            new Function(
                    "ifMissing",
                    "ifMissing(value, value)",
                    "The first value, or the second where there is no first.",
                    2,
                    TextFunctions::ifMissing));

    private TextFunctions() {}

    private static Term has(Call call) {
        return switch (call.term(0)) {
            case Test.Flag(Word word) -> new Test.Present(new Value.Named(word));
            case Test _ when call.isNamed(0) -> new Test.Always(true);
            case Term.Located(Word word) -> new Test.Located(word);
            case Test _ -> call.refuse("“has” asks for the value of a field, as in has(city).");
            default -> call.each(0, Test.Present::new);
        };
    }

    private static Term contains(Call call, Test.Contains.Part part) {
        Optional<Value> piece = call.value(1, Type.TEXT);
        return piece.isPresent()
                ? call.each(
                        0, text -> text.type() == Type.TEXT ? new Test.Contains(text, part, piece.get()) : ofText(call))
                : ofText(call);
    }

    private static Term exactly(Call call) {
        Optional<Value> other = call.value(1, Type.TEXT);
        return other.isPresent()
                ? call.each(
                        0, text -> text.type() == Type.TEXT ? new Test.Equal(text, other.get(), false) : ofText(call))
                : ofText(call);
    }

    private static Term length(Call call) {
        Optional<Value> text = call.value(0, Type.TEXT);
        return text.isPresent() ? new Value.Derived(Type.NUMBER, Value.Fact.LENGTH, List.of(text.get())) : ofText(call);
    }

    private static Term ofText(Call call) {
        return call.refuse("“" + call.part().call().function() + "” is asked of texts: "
                + String.join(
                        " and ", call.terms().stream().map(Checker::called).toList()) + " will not do.");
    }

    private static Term count(Call call) {
        return call.term(0) instanceof Term.Several(Word word)
                ? new Value.Count(word)
                : call.refuse("“count” is asked of fields that can have several values.");
    }

    private static Term ifMissing(Call call) {
        return call.term(0) instanceof Value value
                        && call.term(1) instanceof Value otherwise
                        && value.type() == otherwise.type()
                ? new Value.Fallback(value, otherwise)
                : call.refuse("Both values of “ifMissing” have to be of one kind.");
    }
}
