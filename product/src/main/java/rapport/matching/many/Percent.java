package rapport.matching.many;

import java.math.BigDecimal;
import java.util.Optional;

/// How probable a pair must be, between an even chance and nearly certain.
record Percent(BigDecimal value) {
    static final Percent USUAL = new Percent(new BigDecimal("99"));

    private static final BigDecimal LEAST = new BigDecimal("50");
    private static final BigDecimal MOST = new BigDecimal("99.99");

    /// @return empty for what is no such number
    static Optional<Percent> of(String text) {
        String number = text.strip().replace(',', '.');
        if (!number.matches("\\d{2}(\\.\\d{1,2})?")) {
            return Optional.empty();
        }
        var value = new BigDecimal(number);
        return value.compareTo(LEAST) < 0 || value.compareTo(MOST) > 0
                ? Optional.empty()
                : Optional.of(new Percent(value));
    }

    double probability() {
        return value.doubleValue() / 100;
    }

    String text() {
        return value.toPlainString();
    }
}
