package rapport.intake.mapping;

import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rapport.customers.facts.Country;
import rapport.customers.facts.DateOrder;

/// What we believe the columns of a table mean, for a person to check.
///
/// @param columns as many as the table has, in its order
public record MappingProposal(Mapping mapping, List<ColumnProposal> columns) {

    private static final Set<Target> DATES = EnumSet.of(Target.BIRTHDAY, Target.ROLE_SINCE, Target.CONSENT_DATE);

    /// Proposes a mapping from the titles and from a sample of the rows; two hundred rows are enough.
    ///
    /// @param header      the titles; ignored where the table has none
    /// @param headerFound whether the first line of the table was a header
    /// @param newest      the newest year that two digits may stand for, usually this year
    public static MappingProposal propose(
            ImportKind kind,
            List<String> header,
            boolean headerFound,
            List<List<String>> sampleRows,
            @Nullable Country defaultCountry,
            Year newest) {
        var count = Math.max(
                header.size(), sampleRows.stream().mapToInt(List::size).max().orElse(0));
        var titles = headerFound ? header : List.<String>of();
        var shown = Columns.titled(titles, count);
        var said = new ArrayList<@Nullable HeaderText>();
        var proposals = new ArrayList<ColumnProposal>();
        for (int i = 0; i < count; i++) {
            said.add(i < titles.size() ? HeaderText.of(titles.get(i)) : null);
            var content = ColumnContent.of(column(sampleRows, i), defaultCountry);
            proposals.add(new ColumnJudgement(shown.get(i), said.get(i), content).proposal());
        }
        new AddressColumns(said, proposals).tellApart();
        new ColumnCompany(kind, said, proposals).settle();
        var targets = proposals.stream().map(ColumnProposal::target).toList();
        return new MappingProposal(
                new Mapping(kind, targets, dateOrder(targets, sampleRows, defaultCountry), defaultCountry, newest),
                List.copyOf(proposals));
    }

    /// Whether the rows of a table are people or organisations; people where nothing tells.
    public static ImportKind guessKind(List<String> header, List<List<String>> rows) {
        return KindGuess.of(header, rows);
    }

    static List<String> column(List<List<String>> rows, int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .map(row -> row.get(column))
                .toList();
    }

    private static DateOrder dateOrder(List<Target> targets, List<List<String>> rows, @Nullable Country country) {
        var dates = IntStream.range(0, targets.size())
                .filter(i -> DATES.contains(targets.get(i)))
                .boxed()
                .flatMap(i -> column(rows, i).stream())
                .toList();
        return DateOrder.detect(dates)
                .filter(order -> order != DateOrder.YMD || DateOrder.usedIn(country) == order)
                .orElse(DateOrder.usedIn(country));
    }
}
