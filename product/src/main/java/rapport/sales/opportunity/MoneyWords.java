package rapport.sales.opportunity;

import java.math.BigDecimal;
import java.text.NumberFormat;
import rapport.web.Formats;

/// Amounts as a page writes them: whole where they are whole, with the code of their currency.
public final class MoneyWords {
    private MoneyWords() {}

    public static String of(BigDecimal amount, String currency, Formats formats) {
        var format = NumberFormat.getNumberInstance(formats.locale());
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(whole ? 0 : 2);
        return format.format(amount) + " " + currency;
    }
}
