package rapport.sales.opportunity;

import java.math.BigDecimal;
import rapport.web.Formats;

/// Amounts as a page writes them: whole where they are whole, with the code of their currency.
public final class MoneyWords {
    private MoneyWords() {}

    public static String of(BigDecimal amount, String currency, Formats formats) {
        return formats.money(amount, currency);
    }
}
