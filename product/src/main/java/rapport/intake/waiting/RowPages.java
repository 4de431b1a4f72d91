package rapport.intake.waiting;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static rapport.intake.db.Tables.LIKENESS;
import static rapport.intake.db.Tables.SOURCE_RECORD;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.intake.ImportId;
import rapport.intake.Intake;
import rapport.intake.RowOutcome;
import rapport.intake.StoredReasons;
import rapport.journal.ChangeSet;
import rapport.journal.ChangeSetId;
import rapport.journal.Journal;

/// Reads one row with those who are like it.
@Component
class RowPages {
    private record Like(PartyId party, String reasons) {}

    private record Row(
            long line,
            List<String> cells,
            RowOutcome outcome,
            List<Like> likes,
            @Nullable Long next) {}

    private final DSLContext db;
    private final Parties parties;
    private final StoredReasons reasons;
    private final Journal journal;

    RowPages(DSLContext db, Parties parties, StoredReasons reasons, Journal journal) {
        this.db = db;
        this.parties = parties;
        this.reasons = reasons;
        this.journal = journal;
    }

    Optional<RowPage> of(Intake intake, long number, Viewer viewer) {
        return row(intake.id(), number).map(row -> page(intake, number, row, viewer));
    }

    private Optional<Row> row(ImportId id, long number) {
        Field<List<Like>> likes = multiset(select(LIKENESS.PARTY_ID, LIKENESS.REASONS)
                        .from(LIKENESS)
                        .where(LIKENESS.IMPORT_ID.eq(SOURCE_RECORD.IMPORT_ID))
                        .and(LIKENESS.ROW_NUMBER.eq(SOURCE_RECORD.ROW_NUMBER))
                        .orderBy(LIKENESS.PROBABILITY.desc(), LIKENESS.PARTY_ID))
                .convertFrom(rows -> rows.map(Records.mapping(Like::new)));
        var other = SOURCE_RECORD.as("other");
        Field<Long> next = field(select(min(other.ROW_NUMBER))
                .from(other)
                .where(other.IMPORT_ID.eq(SOURCE_RECORD.IMPORT_ID))
                .and(other.OUTCOME.eq(RowOutcome.WAITING))
                .and(other.ROW_NUMBER.ne(SOURCE_RECORD.ROW_NUMBER)));
        return db.select(SOURCE_RECORD.LINE, SOURCE_RECORD.CELLS, SOURCE_RECORD.OUTCOME, likes, next)
                .from(SOURCE_RECORD)
                .where(SOURCE_RECORD.IMPORT_ID.eq(id))
                .and(SOURCE_RECORD.ROW_NUMBER.eq(number))
                .fetchOptional(
                        row -> new Row(row.value1(), List.of(row.value2()), row.value3(), row.value4(), row.value5()));
    }

    private RowPage page(Intake intake, long number, Row row, Viewer viewer) {
        Set<PartyId> ids = row.likes().stream().map(Like::party).collect(Collectors.toSet());
        Map<PartyId, Parties.Named> named = ids.isEmpty() ? Map.of() : parties.named(ids, viewer);
        boolean undone = journal.find(new ChangeSetId(intake.id().value()))
                .filter(ChangeSet::isUndone)
                .isPresent();
        boolean waits = row.outcome() == RowOutcome.WAITING && !undone;
        String all = "/imports/" + intake.id() + "/rows/";
        return new RowPage(
                intake.id().toString(),
                intake.title(),
                viewer.formats().number(row.line()),
                undone ? "taken back" : row.outcome().label(),
                waits || undone ? "ask" : "yes",
                waits,
                all + number + "/answer",
                undone || row.next() == null ? "" : all + row.next(),
                cells(intake, row.cells()),
                row.likes().stream()
                        .<RowPage.Candidate>mapMulti((like, into) -> {
                            Parties.Named party = named.get(like.party());
                            if (party != null) {
                                into.accept(candidate(like, party, viewer));
                            }
                        })
                        .toList());
    }

    private RowPage.Candidate candidate(Like like, Parties.Named named, Viewer viewer) {
        var waterfall = reasons.waterfall(like.reasons(), viewer.formats());
        return new RowPage.Candidate(like.party().toString(), named.name(), named.path(), waterfall.total(), waterfall);
    }

    private static List<RowPage.Cell> cells(Intake intake, List<String> cells) {
        return IntStream.range(0, Math.min(cells.size(), intake.header().size()))
                .filter(i -> !cells.get(i).isBlank())
                .mapToObj(i -> new RowPage.Cell(intake.header().get(i), cells.get(i)))
                .toList();
    }
}
