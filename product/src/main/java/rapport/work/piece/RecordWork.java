package rapport.work.piece;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.work.PieceId;

/// Writes work down as it is, for importers and the sample company.
@Service
@Transactional
public class RecordWork {
    private final Pieces pieces;
    private final Clock clock;

    RecordWork(Pieces pieces, Clock clock) {
        this.pieces = pieces;
        this.clock = clock;
    }

    public PieceId open(Terms terms, AccountId by) {
        return pieces.add(terms, new Standing.Open(), by, clock.instant());
    }

    public PieceId done(Terms terms, String outcome, AccountId by, Instant at) {
        return pieces.add(terms, new Standing.Done(at, by, outcome), by, at);
    }
}
