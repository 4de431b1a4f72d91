package rapport.work.piece;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.Parties;
import rapport.work.PieceId;

/// Begins a piece of work, and changes what it is. It belongs to whoever begins it, until somebody gives it away. Work
/// about a record is about the customer of that record.
@Service
@Transactional
public class WriteWork {
    private final Pieces pieces;
    private final RecordsOfWork records;
    private final Parties parties;
    private final Owners owners;
    private final Clock clock;

    WriteWork(Pieces pieces, RecordsOfWork records, Parties parties, Owners owners, Clock clock) {
        this.pieces = pieces;
        this.records = records;
        this.parties = parties;
        this.owners = owners;
        this.clock = clock;
    }

    public Writing begin(PieceForm form, Viewer by) {
        var reading = new PieceReading(form, by.formats().zone());
        Terms read = reading.terms();
        Terms terms = whole(form.owner().isEmpty() ? read.withOwner(OwnerId.of(by.id())) : read, by);
        Map<String, String> problems = problems(reading, terms, true, by);
        return problems.isEmpty()
                ? new Writing.Written(pieces.add(terms, new Standing.Open(), by.id(), clock.instant()))
                : new Writing.Incomplete(problems);
    }

    /// Empty when there is none, or none that the viewer may change.
    public Optional<Writing> revise(PieceId id, PieceForm form, Viewer by) {
        return pieces.lock(id, by, Right.EDIT).map(piece -> {
            PieceForm stands = PieceForm.of(piece.terms(), by.formats().zone());
            if (!form.was().equals(stands.was())) {
                return new Writing.Overtaken(stands);
            }
            var reading = new PieceReading(form, by.formats().zone());
            Terms read = reading.terms();
            Terms terms = whole(form.isWhen(stands) ? read.when(piece.terms()) : read, by);
            boolean given =
                    terms.owner() != null && !terms.owner().equals(piece.terms().owner());
            Map<String, String> problems = problems(reading, terms, given, by);
            if (!problems.isEmpty()) {
                return new Writing.Incomplete(problems);
            }
            pieces.save(piece, piece.with(terms));
            return new Writing.Written(id);
        });
    }

    private Terms whole(Terms terms, Viewer by) {
        return terms.party() != null || terms.about() == null
                ? terms
                : records.find(terms.about(), by)
                        .map(record -> terms.withParty(record.party()))
                        .orElse(terms);
    }

    private Map<String, String> problems(PieceReading reading, Terms terms, boolean given, Viewer by) {
        var problems = new LinkedHashMap<>(reading.problems());
        if (terms.party() != null && parties.find(terms.party(), by).isEmpty()) {
            problems.put("party", "Choose a customer from the list.");
        }
        if (terms.about() != null && records.find(terms.about(), by).isEmpty()) {
            problems.put("about", "There is no such record, or none that you may see.");
        }
        if (given
                && terms.owner() != null
                && owners.find(terms.owner()).filter(Owners.Named::open).isEmpty()) {
            problems.put("owner", "Choose a colleague who works here, or a team.");
        }
        return problems;
    }
}
