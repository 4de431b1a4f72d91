package rapport.intake.running;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
/// under another key: to the source they are two, such as a couple with one mailbox.
final class Matching {
    private final ImportKind kind;
    private final Function<PartyFacts, Optional<String>> refusal;
    private final MatchingMode mode;
    private final Map<Long, List<Alike>> alike;
    private final Function<PartyId, Subject> known;
    private final Map<Long, Subject> byRow = new HashMap<>();
    private final Map<String, Subject> byKey = new HashMap<>();
    private final Map<String, Set<Subject>> byEmail = new HashMap<>();

    /// @param refusal why nothing like this may be written by whoever imports; empty where it may
    /// @param alike   by the number of a row, those who are like it; empty where that is not asked
    /// @param known   the subject of somebody we know
    Matching(
            ImportKind kind,
            Function<PartyFacts, Optional<String>> refusal,
            MatchingMode mode,
            Map<Long, List<Alike>> alike,
            Function<PartyId, Subject> known) {
        this.kind = kind;
        this.refusal = refusal;
        this.mode = mode;
        this.alike = alike;
        this.known = known;
    }

    void know(String key, Subject subject) {
        byKey.put(key, subject);
    }

    void knowEmail(String email, Subject subject) {
        byEmail.computeIfAbsent(email, _ -> new LinkedHashSet<>()).add(subject);
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
        Set<Subject> named = byEmail(row);
        return named.size() == 1 ? again(row, named.iterator().next(), null) : byLikeness(row, named.size());
    }

    private Match byLikeness(ImportRow row, int named) {
        return switch (Judgement.of(likely(row))) {
            case Judgement.Same(var who) -> again(row, who.subject(), who);
            case Judgement.Unsure(var candidates) when mode == MatchingMode.ASK -> new Match.Waits(row, candidates);
            case Judgement.Unsure _, Judgement.Nobody _ ->
                named == 0 ? first(row) : new Match.Refused(row, ambiguous(row, named));
        };
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

    private Set<Subject> byEmail(ImportRow row) {
        return row.emails().stream()
                .flatMap(email -> byEmail.getOrDefault(email, Set.of()).stream())
                .filter(subject -> !row.hasOwnKey() || !subject.isKeyed())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Match first(ImportRow row) {
        Subject subject = Subject.unknown();
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
        row.emails().forEach(email -> knowEmail(email, subject));
    }

    private String ambiguous(ImportRow row, int count) {
        String who = count + (kind == ImportKind.PEOPLE ? " people" : " organisations");
        return row.emails().size() == 1
                ? who + " have this e-mail: " + row.emails().getFirst() + "."
                : "These e-mails belong to " + who + ": " + String.join(", ", row.emails()) + ".";
    }
}
