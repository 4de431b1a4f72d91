package rapport.customers.consent;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// How reasons tell of days and hours: as their reader writes them, on the days of the company and at the hours of the
/// customer.
record ProofWords(Locale locale, ZoneId zone) {
    /// As in “: said by phone on 3 May 2024.”
    String since(Wishes.Said said) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(said.since().atZone(zone));
        return ": said " + said.given().words() + " on " + day + ".";
    }

    String quietUntil(Instant end, QuietHours quiet) {
        String hour = DateTimeFormatter.ofPattern("HH:mm", locale).format(end.atZone(quiet.zone()));
        return "Quiet hours until " + hour + " (" + quiet.zone().getId().replace('_', ' ') + ").";
    }
}
