package rapport.access.myaccount;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Locale;
import rapport.web.Formats;

/// How things would be written.
///
/// @param moment this one
/// @param amount in the currency of the company
/// @param week   the day on which weeks begin
public record FormatsExample(String moment, String amount, String week) {
    private static final BigDecimal AMOUNT = new BigDecimal("12345.50");

    static FormatsExample of(Formats formats, Instant now, String currency) {
        return new FormatsExample(
                formats.dateTime(now),
                formats.money(AMOUNT, currency),
                WeekFields.of(formats.locale()).getFirstDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
}
