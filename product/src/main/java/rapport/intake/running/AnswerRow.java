package rapport.intake.running;

import static rapport.intake.db.Tables.ANSWER;
import static rapport.intake.db.Tables.LIKENESS;
import static rapport.intake.db.Tables.SOURCE_RECORD;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customfields.CustomFields;
import rapport.intake.Intake;
import rapport.intake.Intakes;
import rapport.intake.RowOutcome;
import rapport.intake.Tally;
import rapport.intake.mapping.RowFacts;
import rapport.intake.mapping.RowReader;
import rapport.journal.ChangeSetId;
import rapport.journal.Journal;
import rapport.matching.alike.KeepApart;
import rapport.matching.alike.MakeFindable;

/// Says whom a row is about that waits, and writes what it tells. Whoever is somebody else is kept apart from those who
/// are like them. An act of its own, which can be taken back: then the row waits again.
@Service
public class AnswerRow {
    private final DSLContext db;
    private final Intakes intakes;
    private final CustomFields fields;
    private final NeededFields needed;
    private final Parties parties;
    private final WriteParties write;
    private final MakeFindable findable;
    private final KeepApart apart;
    private final Journal journal;

    AnswerRow(
            DSLContext db,
            Intakes intakes,
            CustomFields fields,
            NeededFields needed,
            Parties parties,
            WriteParties write,
            MakeFindable findable,
            KeepApart apart,
            Journal journal) {
        this.db = db;
        this.intakes = intakes;
        this.fields = fields;
        this.needed = needed;
        this.parties = parties;
        this.write = write;
        this.findable = findable;
        this.apart = apart;
        this.journal = journal;
    }

    /// @param same whom it is about, one of those who are like it; null for somebody else
    @Transactional
    public Answered now(Intake intake, long number, @Nullable PartyId same, Viewer by) {
        if (!journal.holds(new ChangeSetId(intake.id().value()))) {
            return new Answered.TakenBack();
        }
        intakes.lock(intake.id());
        Optional<ImportRow> row = waiting(intake, number);
        if (row.isEmpty()) {
            return new Answered.Already();
        }
        Map<PartyId, Double> candidates = candidates(intake, number);
        if (same != null
                && (!candidates.containsKey(same)
                        || parties.changeable(List.of(same), by).isEmpty())) {
            return new Answered.Missing();
        }
        if (row.get().facts() == null) {
            return new Answered.Refused(row.get().reason());
        }
        Optional<String> lacking = same == null
                ? needed.lacking(row.get().facts(), intake.mapping().kind().recordKind(), by)
                : Optional.empty();
        if (lacking.isPresent()) {
            return new Answered.Refused(lacking.get());
        }
        Written written = write(intake, row.get(), same, by);
        PartyId party = Objects.requireNonNull(written.party());
        keep(intake, written, by);
        findable.now(List.of(party));
        if (same == null) {
            apart.now(party, candidates, by);
        }
        return new Answered.Done(party, written.outcome());
    }

    private Written write(Intake intake, ImportRow row, @Nullable PartyId same, Viewer by) {
        Match match = same == null
                ? new Match.First(row, Subject.unknown())
                : new Match.Again(row, Subject.known(same, row.hasOwnKey()), null);
        return write.write(
                        List.of(match),
                        intake,
                        Objects.requireNonNull(intake.source(), "a started import has a source"),
                        by)
                .getFirst();
    }

    private void keep(Intake intake, Written written, Viewer by) {
        db.update(SOURCE_RECORD)
                .set(SOURCE_RECORD.OUTCOME, written.outcome())
                .set(SOURCE_RECORD.REASON, written.reason())
                .set(SOURCE_RECORD.PARTY_ID, written.party())
                .where(SOURCE_RECORD.IMPORT_ID.eq(intake.id()))
                .and(SOURCE_RECORD.ROW_NUMBER.eq(written.row().number()))
                .execute();
        db.insertInto(ANSWER)
                .set(ANSWER.IMPORT_ID, intake.id())
                .set(ANSWER.ROW_NUMBER, written.row().number())
                .set(ANSWER.PARTY_ID, written.party())
                .set(ANSWER.OUTCOME, written.outcome())
                .set(ANSWER.CREATED_BY, by.id())
                .execute();
        intakes.add(intake.id(), Tally.NONE.plus(written.outcome(), 1).plus(RowOutcome.WAITING, -1));
    }

    private Optional<ImportRow> waiting(Intake intake, long number) {
        var reader = new RowReader(
                intake.mapping(),
                intake.header(),
                fields.kept(intake.mapping().kind().recordKind()));
        return db.select(SOURCE_RECORD.LINE, SOURCE_RECORD.CELLS, SOURCE_RECORD.SOURCE_KEY)
                .from(SOURCE_RECORD)
                .where(SOURCE_RECORD.IMPORT_ID.eq(intake.id()))
                .and(SOURCE_RECORD.ROW_NUMBER.eq(number))
                .and(SOURCE_RECORD.OUTCOME.eq(RowOutcome.WAITING))
                .fetchOptional(row -> {
                    List<String> cells = List.of(row.value2());
                    RowFacts told = reader.read(cells);
                    return ImportRow.of(number, row.value1(), cells, told);
                });
    }

    /// By those who stand for them today.
    private Map<PartyId, Double> candidates(Intake intake, long number) {
        var candidates = new HashMap<PartyId, Double>();
        db.select(LIKENESS.PARTY_ID, LIKENESS.PROBABILITY)
                .from(LIKENESS)
                .where(LIKENESS.IMPORT_ID.eq(intake.id()))
                .and(LIKENESS.ROW_NUMBER.eq(number))
                .forEach(row -> candidates.put(row.value1(), row.value2().doubleValue()));
        return candidates;
    }
}
