package rapport.intake.running;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.SourceId;
import rapport.customers.consent.FileWord;
import rapport.customers.consent.Heard;
import rapport.customers.consent.TellConsents;
import rapport.customers.keeping.Refresh;
import rapport.intake.Intake;
import rapport.intake.RowOutcome;
import rapport.intake.mapping.ToldConsents;

/// Writes what rows tell of what people agreed to and refused. Proof of it is the row itself,
/// beside what it says of how and when. What does not count is told with the row.
@Component
class WriteConsents {
    private final TellConsents consents;
    private final Refresh refresh;

    WriteConsents(TellConsents consents, Refresh refresh) {
        this.consents = consents;
        this.refresh = refresh;
    }

    /// @return what became of the rows after that, in their order
    List<Written> write(List<Written> rows, Intake intake, SourceId source, Viewer by) {
        List<FileWord> words = rows.stream().flatMap(row -> words(row, intake)).toList();
        if (words.isEmpty()
                && rows.stream().allMatch(row -> row.row().consents().refused().isEmpty())) {
            return rows;
        }
        List<Heard> heard = words.isEmpty() ? List.of() : consents.of(words, source, by);
        var after = new ArrayList<Written>();
        var touched = new LinkedHashSet<PartyId>();
        int place = 0;
        for (Written row : rows) {
            int count = row.party() == null ? 0 : row.row().consents().words().size();
            List<Heard> own = heard.subList(place, place + count);
            place += count;
            after.add(with(row, own));
            if (row.party() != null
                    && row.outcome() != RowOutcome.CREATED
                    && own.stream().anyMatch(Heard::written)) {
                touched.add(row.party());
            }
        }
        if (!touched.isEmpty()) {
            refresh.countUp(touched);
        }
        return after;
    }

    private static Written with(Written row, List<Heard> heard) {
        if (row.party() == null) {
            return row;
        }
        Set<String> told = Stream.of(
                        Stream.of(row.reason()),
                        row.row().consents().refused().stream().map(one -> one + ", so it says nothing."),
                        heard.stream().map(Heard::why))
                .flatMap(sentences -> sentences)
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        boolean more = row.outcome() == RowOutcome.UNCHANGED && heard.stream().anyMatch(Heard::written);
        return new Written(
                row.row(),
                more ? RowOutcome.UPDATED : row.outcome(),
                row.party(),
                String.join(" ", told),
                row.likely());
    }

    private static Stream<FileWord> words(Written row, Intake intake) {
        PartyId party = row.party();
        ToldConsents told = row.row().consents();
        return party == null
                ? Stream.empty()
                : told.words().stream()
                        .map(word -> new FileWord(
                                party,
                                word.column().purpose(),
                                word.column().channel(),
                                word.agreed(),
                                told.on(),
                                told.given(),
                                told.wording(),
                                "Import of " + intake.title() + ", line "
                                        + row.row().line() + (told.how().isEmpty() ? "" : ": " + told.how())));
    }
}
