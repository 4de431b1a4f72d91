package rapport.expressions;

import dev.cel.common.ast.CelExpr;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Values as a rule writes them down.
final class Literals {
    private static final Pattern NUMBER = Pattern.compile("-?\\s*[0-9.]+([eE][+-]?[0-9]+)?");
    private static final int MOST_DIGITS = 30;

    private final Checker checker;
    private final Written written;

    Literals(Checker checker, Written written) {
        this.checker = checker;
        this.written = written;
    }

    Term term(CelExpr part) {
        var constant = part.constant();
        return switch (constant.getKind()) {
            case BOOLEAN_VALUE -> new Test.Always(constant.booleanValue());
            case STRING_VALUE -> text(part, constant.stringValue());
            case INT64_VALUE -> new Value.Constant(Type.NUMBER, BigDecimal.valueOf(constant.int64Value()));
            case DOUBLE_VALUE -> decimal(part);
            case NULL_VALUE ->
                checker.refuse(part, "To ask whether anything is there, write has(field) or !has(field).");
            default -> checker.refuse(part, "Write texts in quotes and numbers plainly, as in \"Oslo\" or 12.5.");
        };
    }

    private Term text(CelExpr part, String text) {
        if (text.isEmpty()) {
            return checker.refuse(
                    part, "An empty text is no value. To ask whether anything is there, write has(field).");
        }
        if (text.indexOf('\0') >= 0 || !isWhole(text) || Folding.fold(text).isEmpty()) {
            return checker.refuse(part, "Nothing can be compared with this text.");
        }
        return new Value.Constant(Type.TEXT, text);
    }

    /// Without half of a pair of surrogates.
    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }

    private Term decimal(CelExpr part) {
        return number(part, written)
                .<Term>map(exact -> new Value.Constant(Type.NUMBER, exact))
                .orElseGet(() -> checker.refuse(part, "A number has at most " + MOST_DIGITS + " digits."));
    }

    /// The parser has made a binary fraction of it; what counts is the decimal that was written.
    static Optional<BigDecimal> number(CelExpr part, Written written) {
        Matcher number = NUMBER.matcher(written.text())
                .region(written.signAt(part), written.text().length());
        return number.lookingAt()
                ? Optional.of(new BigDecimal(number.group().replaceAll("\\s", "")))
                        .filter(exact -> exact.precision() <= MOST_DIGITS && Math.abs(exact.scale()) <= MOST_DIGITS)
                : Optional.empty();
    }
}
