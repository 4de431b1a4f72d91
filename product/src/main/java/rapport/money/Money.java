package rapport.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// An amount in a currency. Amounts of different currencies cannot be added or compared: what that would mean depends
/// on a rate and a day.
///
/// @param currency its ISO 4217 code
public record Money(BigDecimal amount, String currency) {
    public Money {
        if (currency.length() != 3) {
            throw new IllegalArgumentException("A currency has three letters, not “" + currency + "”");
        }
    }

    /// Empty for another currency.
    public Optional<Money> plus(Money other) {
        return currency.equals(other.currency)
                ? Optional.of(new Money(amount.add(other.amount), currency))
                : Optional.empty();
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    /// @throws ArithmeticException for zero
    public Money dividedBy(BigDecimal divisor, int decimals) {
        return new Money(amount.divide(divisor, decimals, RoundingMode.HALF_UP), currency);
    }
}
