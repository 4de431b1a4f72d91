package rapport.sales.opportunity;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapport.money.Money;
import rapport.web.Formats;

/// Reads an amount as people write it: `12 500`, `EUR 12.500,50`, `12,500.50 usd`. A single sign followed by exactly
/// three digits separates thousands.
public final class AmountReading {
    private static final Pattern WRITTEN =
            Pattern.compile("([A-Za-z]{3})?\\s*(\\d[\\d.,'’\\s\\u00a0\\u202f]*)\\s*([A-Za-z]{3})?");
    private static final BigDecimal MOST = new BigDecimal("1000000000000000");

    private AmountReading() {}

    /// @param currency where none is written
    public static Optional<Money> read(String typed, String currency) {
        Matcher written = WRITTEN.matcher(typed.strip());
        if (!written.matches() || (written.group(1) != null && written.group(3) != null)) {
            return Optional.empty();
        }
        String code = written.group(1) != null ? written.group(1) : written.group(3);
        String plain = plain(written.group(2));
        try {
            BigDecimal amount = new BigDecimal(plain);
            String of = code == null
                    ? currency
                    : Currency.getInstance(code.toUpperCase(Locale.ROOT)).getCurrencyCode();
            return amount.scale() > 2 || amount.compareTo(MOST) >= 0
                    ? Optional.empty()
                    : Optional.of(new Money(amount.setScale(2), of));
        } catch (IllegalArgumentException noSuchThing) {
            return Optional.empty();
        }
    }

    /// An amount of a past step as people read it; as it was kept where it is none.
    public static String told(String kept, Formats formats) {
        return read(kept, "")
                .map(money -> formats.money(money.amount(), money.currency()))
                .orElse(kept);
    }

    private static String plain(String number) {
        String bare = number.replaceAll("['’\\s\\u00a0\\u202f]", "");
        int last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
        if (last < 0) {
            return bare;
        }
        char sign = bare.charAt(last);
        boolean both = bare.indexOf('.') >= 0 && bare.indexOf(',') >= 0;
        boolean repeated = bare.indexOf(sign) != last;
        boolean thousands = !both && (repeated || bare.length() - last - 1 == 3);
        return thousands
                ? bare.replaceAll("[.,]", "")
                : bare.substring(0, last).replaceAll("[.,]", "") + "." + bare.substring(last + 1);
    }
}
