package rapport.expressions;

/// A function of the language.
///
/// @param usage how it is written: `text.contains(text)`
/// @param says  what it tells, in a sentence
public record Function(String name, String usage, String says, int arguments, Meaning meaning) {
    /// What a use of it means, or a mistake.
    interface Meaning {
        Term of(Call call);
    }

    Term apply(Call call) {
        if (call.isHopeless()) {
            return new Term.Unknown();
        }
        return call.terms().size() == arguments ? meaning.of(call) : misused(call);
    }

    Term misused(Call call) {
        return call.refuse("“" + name + "” is written " + usage + ".");
    }
}
