package rapport.expressions;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The pattern of a comparison, laid over a part of a rule: where they agree, it tells which field and which values
/// stand in its places.
final class FilterPattern {
    private static final Map<Comparison, FilterPattern> ALL = new EnumMap<>(Comparison.class);

    static {
        for (Comparison comparison : Comparison.values()) {
            if (Written.read(comparison.pattern()) instanceof Written.Readable(Written written)) {
                ALL.put(comparison, new FilterPattern(comparison, written.root()));
            }
        }
    }

    private final Comparison comparison;
    private final CelExpr pattern;

    private FilterPattern(Comparison comparison, CelExpr pattern) {
        this.comparison = comparison;
        this.pattern = pattern;
    }

    static FilterPattern of(Comparison comparison) {
        return java.util.Objects.requireNonNull(ALL.get(comparison));
    }

    Optional<Filter.Asked> match(CelExpr part, Written written) {
        var match = new Match(written);
        return match.fits(pattern, part) && !match.field.isEmpty()
                ? Optional.of(new Filter.Asked(match.field, comparison, match.values))
                : Optional.empty();
    }

    private static final class Match {
        private final Written written;
        private final List<String> values = new ArrayList<>();
        private String field = "";

        Match(Written written) {
            this.written = written;
        }

        boolean fits(CelExpr pattern, CelExpr part) {
            if (pattern.getKind() == CelExpr.ExprKind.Kind.IDENT) {
                return switch (pattern.ident().name()) {
                    case "field" -> isField(Checker.dotted(part));
                    case "list" ->
                        part.getKind() == CelExpr.ExprKind.Kind.LIST
                                && areValues(part.list().elements());
                    case "today" -> Checker.dotted(part).equals("today");
                    default -> isValue(part);
                };
            }
            return pattern.getKind() == CelExpr.ExprKind.Kind.CALL
                    && part.getKind() == CelExpr.ExprKind.Kind.CALL
                    && fits(pattern.call(), part.call());
        }

        private boolean fits(CelCall pattern, CelCall part) {
            if (!pattern.function().equals(part.function())
                    || pattern.args().size() != part.args().size()
                    || pattern.target().isPresent() != part.target().isPresent()
                    || (pattern.target().isPresent()
                            && !fits(pattern.target().get(), part.target().get()))) {
                return false;
            }
            for (int n = 0; n < pattern.args().size(); n++) {
                if (!fits(pattern.args().get(n), part.args().get(n))) {
                    return false;
                }
            }
            return true;
        }

        private boolean isField(String key) {
            boolean same = field.isEmpty() || field.equals(key);
            field = key;
            return same && !key.isEmpty();
        }

        private boolean areValues(List<CelExpr> parts) {
            return parts.stream().allMatch(this::isValue);
        }

        private boolean isValue(CelExpr part) {
            Optional<String> value = switch (part.getKind()) {
                case CONSTANT -> constant(part);
                case CALL -> call(part.call());
                default -> Optional.empty();
            };
            value.ifPresent(values::add);
            return value.isPresent();
        }

        private Optional<String> constant(CelExpr part) {
            CelConstant constant = part.constant();
            return switch (constant.getKind()) {
                case STRING_VALUE -> Optional.of(constant.stringValue());
                case INT64_VALUE -> Optional.of(Long.toString(constant.int64Value()));
                case DOUBLE_VALUE -> Literals.number(part, written).map(java.math.BigDecimal::toPlainString);
                default -> Optional.empty();
            };
        }

        /// `date("2026-01-31")` and `money(100, "EUR")`.
        private Optional<String> call(CelCall call) {
            List<CelExpr> of = call.args();
            boolean plain = call.target().isEmpty()
                    && of.stream().allMatch(one -> one.getKind() == CelExpr.ExprKind.Kind.CONSTANT);
            if (plain && call.function().equals("date") && of.size() == 1) {
                return constant(of.getFirst());
            }
            return plain && call.function().equals("money") && of.size() == 2
                    ? constant(of.getFirst())
                            .flatMap(amount -> constant(of.getLast()).map(currency -> amount + " " + currency))
                    : Optional.empty();
        }
    }
}
