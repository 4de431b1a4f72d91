package rapport.expressions;

import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelExpr;
import dev.cel.parser.CelParser;
import dev.cel.parser.CelParserFactory;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A rule as it was written, taken apart by the parser of CEL. Its limits hold before anything else looks at the text.
///
/// @param places where each part stands, counted in characters
record Written(String text, CelExpr root, Map<Long, Integer> places) {
    static final int LONGEST = 10_000;
    static final int MOST_PARTS = 1_000;
    static final int DEEPEST = 60;
    private static final int LONGEST_REMEMBERED = 1_000;
    private static final int MOST_REMEMBERED = 500;

    private static final Map<String, Reading> REMEMBERED =
            Collections.synchronizedMap(new LinkedHashMap<>(MOST_REMEMBERED, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Reading> eldest) {
                    return size() > MOST_REMEMBERED;
                }
            });

    private static final CelParser PARSER = CelParserFactory.standardCelParserBuilder()
            .setOptions(CelOptions.current()
                    .maxExpressionCodePointSize(LONGEST)
                    .maxParseExpressionNodeCount(MOST_PARTS)
                    .maxParseRecursionDepth(DEEPEST)
                    .maxParseErrorRecoveryLimit(1)
                    .build())
            .build();

    sealed interface Reading permits Readable, Unreadable {}

    record Readable(Written written) implements Reading {}

    record Unreadable(Mistake mistake) implements Reading {}

    /// The same rules are read again and again: those of computed fields for each page that shows one.
    static Reading read(String text) {
        if (text.length() > LONGEST_REMEMBERED) {
            return parsed(text);
        }
        Reading known = REMEMBERED.get(text);
        if (known == null) {
            known = parsed(text);
            REMEMBERED.put(text, known);
        }
        return known;
    }

    private static Reading parsed(String text) {
        if (text.isBlank()) {
            return new Unreadable(new Mistake(0, "Nothing is written here yet."));
        }
        if (text.length() > LONGEST) {
            return new Unreadable(new Mistake(0, "This rule is longer than %,d characters.".formatted(LONGEST)));
        }
        CelValidationResult result = PARSER.parse(text);
        if (result.hasError()) {
            return new Unreadable(mistake(text, result));
        }
        try {
            var ast = result.getAst();
            return new Readable(new Written(text, ast.getExpr(), ast.getSource().getPositionsMap()));
        } catch (CelValidationException e) {
            throw new IllegalStateException("No error, and yet no tree", e);
        }
    }

    private static Mistake mistake(String text, CelValidationResult result) {
        CelIssue issue = result.getErrors().getFirst();
        CelSourceLocation location = issue.getSourceLocation();
        int points = location.getLine() < 1
                ? 0
                : result.getSource().getLocationOffset(location).orElse(0);
        return Unreadably.said(text, offset(text, points), issue.getMessage());
    }

    /// Where a part begins, in characters of the text.
    int at(CelExpr part) {
        return offset(text, places.getOrDefault(first(part).id(), 0));
    }

    /// Where its own sign stands: that of an operator is between its operands.
    int signAt(CelExpr part) {
        return offset(text, places.getOrDefault(part.id(), 0));
    }

    private static CelExpr first(CelExpr part) {
        return switch (part.getKind()) {
            case SELECT -> first(part.select().operand());
            case CALL -> {
                var call = part.call();
                boolean infix =
                        call.function().startsWith("_") || call.function().equals("@in");
                yield call.target().isPresent()
                        ? first(call.target().get())
                        : infix && !call.args().isEmpty() ? first(call.args().getFirst()) : part;
            }
            default -> part;
        };
    }

    /// The parser counts whole signs, also those that take two characters.
    private static int offset(String text, int points) {
        return text.offsetByCodePoints(0, Math.min(points, text.codePointCount(0, text.length())));
    }
}
