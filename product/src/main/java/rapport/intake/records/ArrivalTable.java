package rapport.intake.records;

import java.io.IOException;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rapport.company.CompanyDay;
import rapport.customers.facts.CleanText;
import rapport.customers.facts.DateOrder;
import rapport.intake.Uploads;
import rapport.intake.reading.ReadRow;
import rapport.intake.reading.RowReader;

/// Reads the rows of a file as its columns were matched.
@Component
class ArrivalTable {
    private static final int ROWS_FOR_ORDER = 1_000;

    private final Uploads uploads;
    private final CompanyDay companyDay;

    ArrivalTable(Uploads uploads, CompanyDay companyDay) {
        this.uploads = uploads;
        this.companyDay = companyDay;
    }

    /// A row, or why it cannot be read.
    sealed interface Line {
        long number();

        record Read(long number, ArrivalRow row) implements Line {}

        record Unreadable(long number, String reason) implements Line {}
    }

    RowReader open(Arrival arrival) throws IOException {
        return RowReader.open(uploads.open(arrival.upload()), arrival.choices());
    }

    long count(Arrival arrival) throws IOException {
        try (var rows = open(arrival)) {
            long count = 0;
            for (; rows.hasNext(); rows.next()) {
                count++;
            }
            return count;
        }
    }

    /// The different words in a column, up to one more than `most`.
    Set<String> words(Arrival arrival, String column, int most) throws IOException {
        int place = arrival.columns().indexOf(column);
        var words = new TreeSet<String>();
        if (place < 0) {
            return words;
        }
        try (var rows = open(arrival)) {
            while (rows.hasNext() && words.size() <= most) {
                if (rows.next() instanceof ReadRow.Cells(long _, var cells)) {
                    String word = CleanText.of(cells.get(place));
                    if (!word.isEmpty()) {
                        words.add(word);
                    }
                }
            }
        }
        return words;
    }

    /// How rows become what their columns tell; made once for many.
    Function<ReadRow, Line> reading(Arrival arrival, List<ArrivalColumn> columns) throws IOException {
        Map<String, DateOrder> orders = orders(arrival);
        Year newest = Year.from(companyDay.today()).plusYears(10);
        Map<String, ArrivalColumn> known =
                columns.stream().collect(Collectors.toMap(ArrivalColumn::key, Function.identity()));
        return row -> switch (row) {
            case ReadRow.Broken(var number, var _, var reason) -> new Line.Unreadable(number, reason);
            case ReadRow.Cells(var number, var cells) -> read(arrival, number, cells, known, orders, newest);
        };
    }

    private static Line read(
            Arrival arrival,
            long number,
            List<String> cells,
            Map<String, ArrivalColumn> known,
            Map<String, DateOrder> orders,
            Year newest) {
        var values = new LinkedHashMap<String, String>();
        for (int place = 0; place < arrival.columns().size(); place++) {
            var column = known.get(arrival.columns().get(place));
            String text = CleanText.of(cells.get(place));
            if (column == null || text.isEmpty()) {
                continue;
            }
            if (column.meanings().isEmpty()) {
                values.put(column.key(), text);
                continue;
            }
            String meant = arrival.meanings().getOrDefault(Arrival.word(column.key(), text), "");
            if (meant.isEmpty()) {
                return new Line.Unreadable(
                        number,
                        "Nobody said what “" + text + "” means as "
                                + column.label().toLowerCase(Locale.ROOT) + ".");
            }
            values.put(column.key(), meant);
        }
        for (ArrivalColumn column : known.values()) {
            if (column.required() && !values.containsKey(column.key())) {
                return new Line.Unreadable(
                        number, "It tells no " + column.label().toLowerCase(Locale.ROOT) + ".");
            }
        }
        return new Line.Read(number, new ArrivalRow(values, orders, newest));
    }

    private Map<String, DateOrder> orders(Arrival arrival) throws IOException {
        var samples = new HashMap<String, List<String>>();
        try (var rows = open(arrival)) {
            for (int count = 0; count < ROWS_FOR_ORDER && rows.hasNext(); count++) {
                if (rows.next() instanceof ReadRow.Cells(long _, var cells)) {
                    for (int place = 0; place < arrival.columns().size(); place++) {
                        samples.computeIfAbsent(arrival.columns().get(place), _ -> new ArrayList<>())
                                .add(cells.get(place));
                    }
                }
            }
        }
        var orders = new HashMap<String, DateOrder>();
        samples.forEach((column, texts) -> DateOrder.detect(texts).ifPresent(order -> orders.put(column, order)));
        return orders;
    }
}
