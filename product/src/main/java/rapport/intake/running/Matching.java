package rapport.intake.running;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rapport.customers.PartyId;
import rapport.customers.facts.PartyFacts;
import rapport.customers.survival.MatchingMode;
import rapport.intake.mapping.ImportKind;
import rapport.matching.alike.Alike;

/// Finds out whom each row is about: by the exact key of the record in its source, else by the
/// exact e-mail, else by all that it tells, where the import is to do so. Rows of one chunk see each
/// other, in the order of the file.
///
/// A row with a key of its own is never matched by e-mail with a record that the source knows
/// under another key: to the source they are two, such as a couple with one mailbox. Nor is a row
/// with somebody whose given name is clearly another.
final class Matching {
    private final ImportKind kind;
    private final Function<PartyFacts, Optional<String>> refusal;
    private final Function<PartyFacts, Optional<String>> lacking;
    private final MatchingMode mode;
    private final Map<Long, List<Alike>> alike;
    private final Function<PartyId, Subject> known;
    private final Weighing weighing;
    private final Map<Long, Subject> byRow = new HashMap<>();
    private final Map<String, Subject> byKey = new HashMap<>();
    private final Mailboxes mailboxes = new Mailboxes();
    private final Map<Subject, PartyFacts> told = new HashMap<>();

    /// @param refusal why nothing like this may be written by whoever imports; empty where it may
    /// @param lacking what is missing of somebody new who is written down with this; empty where nothing is
    /// @param alike   by the number of a row, those who are like it; empty where that is not asked
    /// @param known   the subject of somebody we know
    /// @param weighing what speaks for and against those who are asked about whatever comes of it
    Matching(
            ImportKind kind,
            Function<PartyFacts, Optional<String>> refusal,
            Function<PartyFacts, Optional<String>> lacking,
            MatchingMode mode,
            Map<Long, List<Alike>> alike,
            Function<PartyId, Subject> known,
            Weighing weighing) {
        this.kind = kind;
        this.refusal = refusal;
        this.lacking = lacking;
        this.mode = mode;
        this.alike = alike;
        this.known = known;
        this.weighing = weighing;
    }

    void know(String key, Subject subject) {
        byKey.put(key, subject);
    }

    void knowEmail(String email, Subject subject) {
        mailboxes.know(email, subject);
    }

    boolean knows(String key) {
        return byKey.containsKey(key);
    }

    List<Match> of(List<ImportRow> rows) {
        var matches = new ArrayList<Match>(rows.size());
        rows.forEach(row -> matches.add(of(row)));
        return matches;
    }

    private Match of(ImportRow row) {
        if (row.facts() == null) {
            return new Match.Refused(row, row.reason());
        }
        Optional<String> closed = refusal.apply(row.facts());
        if (closed.isPresent()) {
            return new Match.Refused(row, closed.get());
        }
        Subject keyed = row.key() == null ? null : byKey.get(row.key());
        if (keyed != null) {
            return again(row, keyed, null);
        }
        Mailboxes.Owners owners = mailboxes.of(row);
        return owners.fitting().size() == 1 ? again(row, owners.fitting().getFirst(), null) : byLikeness(row, owners);
    }

    private Match byLikeness(ImportRow row, Mailboxes.Owners owners) {
        List<Likely> likely = likely(row);
        if (Judgement.of(likely) instanceof Judgement.Same(var who)) {
            return again(row, who.subject(), who);
        }
        if (mode == MatchingMode.ASK
                && Judgement.of(withOthers(row, likely, owners)) instanceof Judgement.Unsure(var candidates)) {
            return new Match.Waits(row, candidates);
        }
        int named = owners.fitting().size();
        return named == 0 ? first(row) : new Match.Refused(row, ambiguous(row, named));
    }

    /// Whose mailbox it is, is asked about also where all else speaks against them.
    private List<Likely> withOthers(ImportRow row, List<Likely> likely, Mailboxes.Owners owners) {
        if (!owners.areOthers()) {
            return likely;
        }
        var all = new ArrayList<>(likely);
        owners.all().stream()
                .limit(Judgement.MOST_CANDIDATES)
                .forEach(subject -> weighing.of(row, subject, told.get(subject)).ifPresent(all::add));
        return all;
    }

    /// Earlier rows that were refused or wait are nobody yet.
    private List<Likely> likely(ImportRow row) {
        return alike.getOrDefault(row.number(), List.of()).stream()
                .<Likely>mapMulti((one, into) -> {
                    Subject subject = one.party() == null ? byRow.get(one.before()) : known.apply(one.party());
                    if (subject != null) {
                        into.accept(new Likely(subject, one.pair()));
                    }
                })
                .toList();
    }

    private Match first(ImportRow row) {
        PartyFacts facts = Objects.requireNonNull(row.facts());
        Optional<String> missing = lacking.apply(facts);
        if (missing.isPresent()) {
            return new Match.Refused(row, missing.get());
        }
        Subject subject = Subject.unknown();
        told.put(subject, facts);
        learn(row, subject);
        return new Match.First(row, subject);
    }

    private Match again(ImportRow row, Subject subject, @Nullable Likely because) {
        learn(row, subject);
        return new Match.Again(row, subject, because);
    }

    private void learn(ImportRow row, Subject subject) {
        byRow.put(row.number(), subject);
        if (row.key() != null) {
            byKey.put(row.key(), subject);
        }
        if (row.hasOwnKey()) {
            subject.getsKey();
        }
        if (row.givenNames() != null) {
            subject.isCalled(row.givenNames());
        }
        row.emails().forEach(email -> knowEmail(email, subject));
    }

    private String ambiguous(ImportRow row, int count) {
        String who = count + (kind == ImportKind.PEOPLE ? " people" : " organisations");
        return row.emails().size() == 1
                ? who + " have this e-mail: " + row.emails().getFirst() + "."
                : "These e-mails belong to " + who + ": " + String.join(", ", row.emails()) + ".";
    }
}
