package rapport.intake.running;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.access.Viewer;
import rapport.access.Viewers;
import rapport.customers.SourceId;
import rapport.customers.Sources;
import rapport.customers.survival.MatchingModes;
import rapport.intake.Intake;
import rapport.intake.RowOutcome;

/// Finds out what would become of rows. What they would add to people we know is really written,
/// and taken back at once; people who are new are only remembered.
@Component
public class TryOut {
    /// Hears of each row.
    public interface Listener {
        void hear(ImportRow row, RowOutcome outcome, String reason);
    }

    private final KnownCustomers customers;
    private final WriteParties parties;
    private final Sources sources;
    private final MatchingModes modes;
    private final Viewers viewers;
    private final TransactionTemplate takenBack;

    TryOut(
            KnownCustomers customers,
            WriteParties parties,
            Sources sources,
            MatchingModes modes,
            Viewers viewers,
            PlatformTransactionManager transactions) {
        this.customers = customers;
        this.parties = parties;
        this.sources = sources;
        this.modes = modes;
        this.viewers = viewers;
        this.takenBack = new TransactionTemplate(transactions);
    }

    public Trial of(Intake intake) {
        return new Trial(intake);
    }

    /// One trial of one file, chunk by chunk.
    public final class Trial {
        private static final int MOST_REMEMBERED = 300_000;

        private final Intake intake;
        private final Map<String, Subject> newByKey = new HashMap<>();
        private final Map<String, Subject> newByEmail = new HashMap<>();
        private final Set<String> told = new HashSet<>();

        private Trial(Intake intake) {
            this.intake = intake;
        }

        public void rows(List<ImportRow> rows, Listener listener) {
            takenBack.executeWithoutResult(transaction -> {
                transaction.setRollbackOnly();
                SourceId source = sources.named(intake.sourceName());
                Viewer importer = viewers.of(intake.createdBy()).orElseThrow();
                Matching matching = customers.among(
                        rows,
                        intake.mapping().kind(),
                        source,
                        intake.matching() == null ? modes.of(intake.sourceName()) : intake.matching(),
                        importer);
                recall(rows, matching);
                List<Match> matches = matching.of(rows);
                List<Match> known =
                        matches.stream().filter(match -> !isNew(match)).toList();
                parties.write(known, intake, source, importer)
                        .forEach(written -> listener.hear(written.row(), written.outcome(), written.reason()));
                matches.stream().filter(Trial::isNew).forEach(match -> {
                    listener.hear(match.row(), outcome(match), doubts(match.row()));
                    remember(match);
                });
            });
        }

        private void recall(List<ImportRow> rows, Matching matching) {
            for (ImportRow row : rows) {
                Subject keyed = row.key() == null ? null : newByKey.get(row.key());
                if (keyed != null && row.key() != null) {
                    matching.know(row.key(), keyed);
                }
                for (String email : row.emails()) {
                    Subject subject = newByEmail.get(email);
                    if (subject != null) {
                        matching.knowEmail(email, subject);
                    }
                }
            }
        }

        /// A row that says once more what one before it said of somebody new changes nothing.
        private RowOutcome outcome(Match match) {
            if (match instanceof Match.First) {
                return RowOutcome.CREATED;
            }
            return told.contains(Digest.of(match.row().cells())) ? RowOutcome.UNCHANGED : RowOutcome.UPDATED;
        }

        private void remember(Match match) {
            Subject subject = match instanceof Match.First first
                    ? first.subject()
                    : match instanceof Match.Again again ? again.subject() : Subject.unknown();
            if (newByKey.size() + newByEmail.size() < MOST_REMEMBERED) {
                if (match.row().key() != null) {
                    newByKey.put(match.row().key(), subject);
                }
                match.row().emails().forEach(email -> newByEmail.putIfAbsent(email, subject));
                told.add(Digest.of(match.row().cells()));
            }
        }

        private static String doubts(ImportRow row) {
            return row.consents().refused().stream()
                    .map(one -> one + ", so it says nothing.")
                    .collect(Collectors.joining(" "));
        }

        private static boolean isNew(Match match) {
            return switch (match) {
                case Match.First _ -> true;
                case Match.Again again -> again.subject().isNew();
                case Match.Refused _, Match.Waits _ -> false;
            };
        }
    }
}
