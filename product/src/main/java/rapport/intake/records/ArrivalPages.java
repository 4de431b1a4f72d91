package rapport.intake.records;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.facts.FoldedText;
import rapport.intake.Uploads;
import rapport.intake.reading.Inspected;
import rapport.intake.reading.Inspection;
import rapport.intake.records.ColumnsPage.Choice;
import rapport.jobs.AccountLine;
import rapport.jobs.Outcome;
import rapport.web.Formats;

/// Proposes how the columns of a file are matched, and tells what would come of it.
@Component
class ArrivalPages {
    private static final int TRIED = 200;
    private static final int TRIED_SHOWN = 20;
    private static final int MOST_WORDS = 50;
    private static final int SAMPLES = 3;

    private final ArrivalTable table;
    private final BringChunk chunk;
    private final Uploads uploads;

    ArrivalPages(ArrivalTable table, BringChunk chunk, Uploads uploads) {
        this.table = table;
        this.chunk = chunk;
        this.uploads = uploads;
    }

    /// What each column tells, by its title; each key once.
    static List<String> proposed(Arrivals kind, List<String> header) {
        var taken = new HashSet<String>();
        return header.stream()
                .map(title -> kind.columns().stream()
                        .filter(column -> called(column.label(), column.words(), title))
                        .map(ArrivalColumn::key)
                        .filter(taken::add)
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    private static boolean called(String label, List<String> words, String title) {
        String folded = FoldedText.fold(title.replace('_', ' '));
        return Stream.concat(Stream.of(label), words.stream())
                .anyMatch(word -> FoldedText.fold(word).equals(folded));
    }

    /// With the meanings proposed that were not chosen.
    Arrival completed(Arrival draft, Arrivals kind) throws IOException {
        var meanings = new HashMap<String, String>();
        for (ArrivalColumn column : meaningful(draft, kind)) {
            for (String word : table.words(draft, column.key(), MOST_WORDS)) {
                String key = Arrival.word(column.key(), word);
                String proposed = column.meanings().stream()
                        .filter(meaning -> called(meaning.label(), meaning.words(), word))
                        .map(ArrivalColumn.Meaning::value)
                        .findFirst()
                        .orElse("");
                meanings.put(key, draft.meanings().getOrDefault(key, proposed));
            }
        }
        return draft.matched(draft.columns(), meanings);
    }

    /// What has to be put right before it can be imported.
    static List<String> problems(Arrival draft, Arrivals kind) {
        var problems = new ArrayList<String>();
        for (ArrivalColumn column : kind.columns()) {
            long times = draft.columns().stream().filter(column.key()::equals).count();
            if (times > 1) {
                problems.add("Two columns cannot both be " + column.label() + ".");
            }
            if (times == 0 && column.required()) {
                problems.add("Say which column is " + column.label() + ".");
            }
        }
        return problems;
    }

    ColumnsPage page(Arrival draft, Arrivals kind, List<AccountLine> tried, Formats formats) throws IOException {
        return new ColumnsPage(
                kind.path() + "/import/" + draft.id(),
                "/imports/new?kind=" + kind.key(),
                kind.plural(),
                draft.title(),
                columns(draft, kind),
                words(draft, kind),
                problems(draft, kind),
                tried.stream()
                        .filter(line ->
                                line.outcome() != Outcome.DONE || !line.reason().isEmpty())
                        .sorted(Comparator.comparing(AccountLine::outcome).reversed())
                        .limit(TRIED_SHOWN)
                        .map(ArrivalPages::told)
                        .toList(),
                tried.isEmpty() ? "" : outcome(tried, formats));
    }

    /// What would become of the first rows.
    List<AccountLine> tried(Arrival draft, Arrivals kind, Viewer by) throws IOException {
        if (!problems(draft, kind).isEmpty()) {
            return List.of();
        }
        var reading = table.reading(draft, kind.columns());
        var lines = new ArrayList<ArrivalTable.Line>();
        try (var rows = table.open(draft)) {
            while (rows.hasNext() && lines.size() < TRIED) {
                lines.add(reading.apply(rows.next()));
            }
        }
        return chunk.tryOut(kind, lines, by);
    }

    private List<ColumnsPage.Column> columns(Arrival draft, Arrivals kind) throws IOException {
        List<List<String>> sample =
                Inspection.of(uploads.open(draft.upload()), draft.choices()) instanceof Inspected.Table table
                        ? table.sample()
                        : List.of();
        return IntStream.range(0, draft.header().size())
                .mapToObj(place -> new ColumnsPage.Column(
                        "column-" + place,
                        draft.header().get(place),
                        sample.stream()
                                .map(cells -> cells.get(place))
                                .filter(cell -> !cell.isBlank())
                                .distinct()
                                .limit(SAMPLES)
                                .reduce((one, other) -> one + " · " + other)
                                .orElse(""),
                        choices(draft.columns().get(place), kind)))
                .toList();
    }

    private static List<Choice> choices(String chosen, Arrivals kind) {
        return Stream.concat(
                        Stream.of(new Choice("", "Leave it out", chosen.isEmpty())),
                        kind.columns().stream()
                                .map(column -> new Choice(
                                        column.key(),
                                        column.label(),
                                        column.key().equals(chosen))))
                .toList();
    }

    /// Those that were found when the draft was completed: the file is not read again.
    private static List<ColumnsPage.Words> words(Arrival draft, Arrivals kind) {
        var all = new ArrayList<ColumnsPage.Words>();
        for (ArrivalColumn column : meaningful(draft, kind)) {
            String before = Arrival.word(column.key(), "");
            List<String> found = draft.meanings().keySet().stream()
                    .filter(key -> key.startsWith(before))
                    .map(key -> key.substring(before.length()))
                    .sorted()
                    .toList();
            all.add(new ColumnsPage.Words(
                    "What the words in “" + draft.header().get(draft.columns().indexOf(column.key())) + "” mean",
                    IntStream.range(0, Math.min(MOST_WORDS, found.size()))
                            .mapToObj(place -> word(column, place, found.get(place), draft.meanings()))
                            .toList()));
        }
        return all;
    }

    private static ColumnsPage.Word word(ArrivalColumn column, int place, String text, Map<String, String> meanings) {
        String key = Arrival.word(column.key(), text);
        String chosen = Objects.requireNonNullElse(meanings.get(key), "");
        return new ColumnsPage.Word(
                column.key() + "-" + place,
                key,
                text,
                Stream.concat(
                                Stream.of(new Choice("", "Refuse these rows", chosen.isEmpty())),
                                column.meanings().stream()
                                        .map(meaning -> new Choice(
                                                meaning.value(),
                                                meaning.label(),
                                                meaning.value().equals(chosen))))
                        .toList());
    }

    private static List<ArrivalColumn> meaningful(Arrival draft, Arrivals kind) {
        return kind.columns().stream()
                .filter(column ->
                        !column.meanings().isEmpty() && draft.columns().contains(column.key()))
                .toList();
    }

    private static ColumnsPage.Tried told(AccountLine line) {
        return new ColumnsPage.Tried(
                line.subject(),
                switch (line.outcome()) {
                    case DONE -> "yes";
                    case SKIPPED -> "";
                    case REFUSED -> "no";
                },
                line.outcome().label().toLowerCase(Locale.ROOT),
                line.reason());
    }

    private static String outcome(List<AccountLine> tried, Formats formats) {
        long made =
                tried.stream().filter(line -> line.outcome() == Outcome.DONE).count();
        long skipped =
                tried.stream().filter(line -> line.outcome() == Outcome.SKIPPED).count();
        return "Of the first " + formats.number(tried.size()) + " rows " + formats.number(made) + " would be added, "
                + formats.number(skipped) + " skipped and "
                + formats.number(tried.size() - made - skipped) + " refused.";
    }
}
