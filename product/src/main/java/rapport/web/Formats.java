package rapport.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// How dates, times and numbers are written for one viewer.
public record Formats(Locale locale, ZoneId zone) {

    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(date);
    }

    /// Written in the same way, elsewhere.
    public Formats in(ZoneId other) {
        return new Formats(locale, other);
    }

    /// On which day a moment falls for this viewer.
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    public String date(Instant instant) {
        return date(day(instant));
    }

    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month);
    }

    public String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(instant.atZone(zone));
    }

    public String dateTime(Instant instant) {
        return date(instant) + ", " + time(instant);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /// Whole where it is whole, with the code of its currency.
    public String money(BigDecimal amount, String currency) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        int digits = amount.stripTrailingZeros().scale() <= 0 ? 0 : 2;
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(amount) + " " + currency;
    }

    /// How long something takes, as people say it: “12 seconds”, “3 minutes”, “1 hour 5 minutes”.
    public String duration(Duration time) {
        long seconds = Math.max(1, time.toSeconds());
        if (seconds < 120) {
            return number(seconds, "second");
        }
        long minutes = time.toMinutes();
        if (minutes < 60) {
            return number(minutes, "minute");
        }
        String hours = number(time.toHours(), "hour");
        return minutes % 60 == 0 ? hours : hours + " " + number(minutes % 60, "minute");
    }

    /// How long ago, as people say it: “2 hours ago”, “yesterday”, “3 months ago”.
    public String ago(Instant instant, Instant now) {
        long days = ChronoUnit.DAYS.between(day(instant), day(now));
        Duration since = Duration.between(instant, now);
        if (since.isNegative()) {
            return dateTime(instant);
        }
        if (days == 0) {
            return since.toHours() > 0
                    ? count(since.toHours(), "hour")
                    : since.toMinutes() > 0 ? count(since.toMinutes(), "minute") : "just now";
        }
        if (days == 1) {
            return "yesterday";
        }
        return days < 31 ? count(days, "day") : days < 365 ? count(days / 30, "month") : count(days / 365, "year");
    }

    private static String count(long number, String unit) {
        return number(number, unit) + " ago";
    }

    private static String number(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
