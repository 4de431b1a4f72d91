package rapport.work;

import java.math.BigDecimal;
import java.math.RoundingMode;
import rapport.web.Formats;

/// What a record of another module may bring, as far as that is likely.
///
/// @param currency as ISO 4217 code
public record Stake(BigDecimal amount, String currency) {
    /// As a page writes it, in whole units: nobody knows better.
    public String words(Formats formats) {
        return formats.number(amount.setScale(0, RoundingMode.HALF_UP).longValue()) + " " + currency;
    }
}
