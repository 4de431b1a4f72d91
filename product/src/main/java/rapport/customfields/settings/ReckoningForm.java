package rapport.customfields.settings;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.access.Typed;
import rapport.customfields.CustomField;
import rapport.customfields.Reckoning;
import rapport.customfields.Summary;

/// How a field is to come by what it says.
///
/// @param of   what of each related record is summed up, and `only` which of them count: rules both
public record ReckoningForm(How how, String rule, String over, Summary summary, String of, String only) {
    static final ReckoningForm FILLED_IN = new ReckoningForm(null, null, null, null, null, null);

    public enum How {
        FILLED_IN("It is filled in"),
        RULE("It is computed by a rule"),
        ROLL_UP("It is rolled up over related records");

        private final String label;

        How(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public ReckoningForm(
            @Nullable How how,
            @Nullable String rule,
            @Nullable String over,
            @Nullable Summary summary,
            @Nullable String of,
            @Nullable String only) {
        this.how = Objects.requireNonNullElse(how, How.FILLED_IN);
        this.rule = rule == null ? "" : rule.strip();
        this.over = Typed.line(over);
        this.summary = Objects.requireNonNullElse(summary, Summary.COUNT);
        this.of = of == null ? "" : of.strip();
        this.only = only == null ? "" : only.strip();
    }

    static ReckoningForm of(CustomField field) {
        return switch (field.reckoning()) {
            case Reckoning.Formula(var rule) -> new ReckoningForm(How.RULE, rule, null, null, null, null);
            case Reckoning.RollUp(var over, var summary, var of, var only) ->
                new ReckoningForm(How.ROLL_UP, null, over, summary, of, only);
            case null -> FILLED_IN;
        };
    }

    /// Empty where the field is filled in.
    Optional<Reckoning> reckoning() {
        return switch (how) {
            case FILLED_IN -> Optional.empty();
            case RULE -> Optional.of(new Reckoning.Formula(rule));
            case ROLL_UP -> Optional.of(new Reckoning.RollUp(over, summary, summary.isOfValues() ? of : "", only));
        };
    }
}
