package rapport.expressions;

import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Recognises a filter in the text of a rule.
final class FilterReading {
    private final Vocabulary vocabulary;

    FilterReading(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Filter read(String text) {
        return switch (Written.read(text)) {
            case Written.Unreadable _ -> new Filter.ByHand(text);
            case Written.Readable(Written written) -> read(text, written);
        };
    }

    private Filter read(String text, Written written) {
        Optional<Filter> filter = part(written.root(), written);
        // What reads otherwise than it would be written had better stay as it is: a number with forty digits, say.
        return filter.filter(found -> Expressions.check(found.text(vocabulary), vocabulary) instanceof Expression)
                .map(found -> found instanceof Filter.Asked ? new Filter.Group(true, List.of(found)) : found)
                .orElseGet(() -> new Filter.ByHand(text));
    }

    private Optional<Filter> part(CelExpr part, Written written) {
        Optional<Filter> asked = asked(part, written);
        if (asked.isPresent()) {
            return asked;
        }
        if (part.getKind() == CelExpr.ExprKind.Kind.CONSTANT) {
            boolean nothing = part.constant().getKind() == dev.cel.common.ast.CelConstant.Kind.BOOLEAN_VALUE
                    && part.constant().booleanValue();
            return nothing ? Optional.of(Filter.NONE) : Optional.empty();
        }
        boolean group = part.getKind() == CelExpr.ExprKind.Kind.CALL
                && (part.call().function().equals("_&&_")
                        || part.call().function().equals("_||_"));
        return group ? group(part.call().function(), part, written) : Optional.empty();
    }

    private Optional<Filter> group(String sign, CelExpr part, Written written) {
        List<Filter> parts = new ArrayList<>();
        boolean all = sign.equals("_&&_");
        for (CelExpr one : part.call().args()) {
            Optional<Filter> read = part(one, written);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            // A chain of the same sign is one group, however the parser has bracketed it.
            if (read.get() instanceof Filter.Group(boolean same, List<Filter> inner)
                    && same == all
                    && !inner.isEmpty()) {
                parts.addAll(inner);
            } else {
                parts.add(read.get());
            }
        }
        return Optional.of(new Filter.Group(all, parts));
    }

    private Optional<Filter> asked(CelExpr part, Written written) {
        for (Comparison comparison : Comparison.values()) {
            Optional<Filter> found = FilterPattern.of(comparison)
                    .match(part, written)
                    .filter(asked -> vocabulary
                            .find(asked.word())
                            .filter(word -> Comparison.of(word).contains(comparison))
                            .isPresent())
                    .map(asked -> asked);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
