package rapport.cast;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The leads of the last two months, as `leads.txt` tells of them.
final class Enquiries {
    private static final Pattern STANDS =
            Pattern.compile("(new|contacted|qualified|disqualified)(?: (\\d+))?(?: ([A-Z_]+))?(?: again (\\d+))?");

    private final Company company;

    Enquiries(Company company) {
        this.company = company;
    }

    /// Those that came first come first.
    List<LeadSketch> all() {
        return Script.lines("leads.txt").stream()
                .map(this::lead)
                .sorted((one, other) -> one.asked().compareTo(other.asked()))
                .toList();
    }

    private LeadSketch lead(String line) {
        var parts = Script.parts(line, 11);
        Matcher stands = STANDS.matcher(parts.get(8));
        if (!stands.matches()) {
            throw new IllegalStateException("How does it stand: " + line);
        }
        String days = parts.get(7);
        return new LeadSketch(
                parts.get(0),
                parts.get(1),
                parts.get(2),
                parts.get(3),
                parts.get(4),
                parts.get(5),
                parts.get(6),
                company.sellerIn(parts.get(4)).key(),
                daysAgo(days),
                stands.group(1).toUpperCase(Locale.ROOT),
                daysAgo(orElse(stands.group(2), days)),
                orElse(stands.group(3), ""),
                stands.group(4) == null ? null : company.today().plusDays(Long.parseLong(stands.group(4))),
                parts.get(9),
                parts.get(10));
    }

    private LocalDate daysAgo(String days) {
        return company.today().minusDays(Long.parseLong(days));
    }

    private static String orElse(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
