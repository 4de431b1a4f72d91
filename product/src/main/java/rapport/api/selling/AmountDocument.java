package rapport.api.selling;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import rapport.api.problem.FieldProblem;
import rapport.money.Money;

@Schema(name = "Amount", description = "An amount in a currency.")
record AmountDocument(
        @Schema(description = "With at most two decimals.", example = "125000.00") @Nullable
        BigDecimal amount,

        @Schema(description = "ISO 4217; the company's own, where it is left out.", example = "NOK") @Nullable
        String currency) {
    private static final int DECIMALS = 2;
    private static final int MOST_DIGITS = 15;

    static AmountDocument of(Money money) {
        return new AmountDocument(money.amount(), money.currency());
    }

    /// As somebody would type it; empty where there is none.
    static String typed(@Nullable AmountDocument told) {
        if (told == null || told.amount == null) {
            return "";
        }
        String number = told.amount.signum() == 0 ? "0" : told.plain();
        return told.currency == null ? number : number + " " + told.currency;
    }

    private String plain() {
        return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
    }

    /// What typing it could not say.
    static @Nullable FieldProblem problem(@Nullable AmountDocument told) {
        if (told == null || told.amount == null) {
            return null;
        }
        BigDecimal bare = told.amount.stripTrailingZeros();
        if (bare.scale() > DECIMALS) {
            return new FieldProblem("/amount/amount", "An amount has at most two decimals.");
        }
        return bare.signum() < 0 || bare.precision() - bare.scale() > MOST_DIGITS
                ? new FieldProblem("/amount/amount", "An amount is from 0 to 999,999,999,999,999.99.")
                : null;
    }
}
