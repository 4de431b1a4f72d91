package rapport.cast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The deals of two years, as `deals.txt` tells of them.
final class Deals {
    private static final Pattern OPEN = Pattern.compile("in (-?\\d+)");
    private static final Pattern WON = Pattern.compile("won (\\d+)(?: against (.+))?");
    private static final Pattern LOST = Pattern.compile("lost (\\d+) (.+?)(?: to (.+))?");

    private final Company company;

    Deals(Company company) {
        this.company = company;
    }

    /// Those that began first come first.
    List<DealSketch> all() {
        return Script.lines("deals.txt").stream()
                .map(this::deal)
                .sorted((one, other) ->
                        one.entered().getFirst().compareTo(other.entered().getFirst()))
                .toList();
    }

    private DealSketch deal(String line) {
        var parts = Script.parts(line, 7);
        var amount = parts.get(2).split(" ");
        var entered = Stream.of(parts.get(4).split(" ")).map(this::workdayAgo).toList();
        var told = new DealSketch(
                parts.get(0),
                sellerOf(parts.get(0)),
                parts.get(1),
                new BigDecimal(amount[0]),
                amount[1],
                parts.get(3),
                parts.get(6),
                entered,
                null,
                null);
        return standing(told, parts.get(5));
    }

    private DealSketch standing(DealSketch told, String how) {
        Matcher open = OPEN.matcher(how);
        if (open.matches()) {
            return as(told, company.today().plusDays(Long.parseLong(open.group(1))), null);
        }
        Matcher won = WON.matcher(how);
        if (won.matches()) {
            return as(told, null, new DealSketch.End(workdayAgo(won.group(1)), "", orEmpty(won.group(2))));
        }
        Matcher lost = LOST.matcher(how);
        if (lost.matches()) {
            return as(told, null, new DealSketch.End(workdayAgo(lost.group(1)), lost.group(2), orEmpty(lost.group(3))));
        }
        throw new IllegalStateException("How does it stand: " + how);
    }

    private static DealSketch as(DealSketch told, @Nullable LocalDate expected, DealSketch.@Nullable End end) {
        return new DealSketch(
                told.organisation(),
                told.colleague(),
                told.name(),
                told.amount(),
                told.currency(),
                told.source(),
                told.nextStep(),
                told.entered(),
                expected,
                end);
    }

    /// The colleague who sells in the country of an organisation.
    String sellerOf(String organisation) {
        String country = company.organisations().stream()
                .filter(one -> one.key().equals(organisation))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No company " + organisation))
                .address()
                .country();
        return company.sellerIn(country).key();
    }

    private LocalDate workdayAgo(String days) {
        return Almanac.workdaysBefore(company.today().minusDays(Long.parseLong(days)), 0);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
