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
import rapport.customers.facts.PartyFacts;
import rapport.intake.mapping.ImportKind;

/// Finds out whom each row is about: by the exact key of the record in its source, else by the
/// exact e-mail. Rows of one chunk see each other, in the order of the file.
///
/// A row with a key of its own is never matched by e-mail with a record that the source knows
/// under another key: to the source they are two, such as a couple with one mailbox.
final class Matching {
    private final ImportKind kind;
    private final Function<PartyFacts, Optional<String>> refusal;
    private final Map<String, Subject> byKey = new HashMap<>();
    private final Map<String, Set<Subject>> byEmail = new HashMap<>();

    /// @param refusal why nothing like this may be written by whoever imports; empty where it may
    Matching(ImportKind kind, Function<PartyFacts, Optional<String>> refusal) {
        this.kind = kind;
        this.refusal = refusal;
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
            return again(row, keyed);
        }
        Set<Subject> candidates = byEmail(row);
        return switch (candidates.size()) {
            case 0 -> first(row);
            case 1 -> again(row, candidates.iterator().next());
            default -> new Match.Refused(row, ambiguous(row, candidates.size()));
        };
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

    private Match again(ImportRow row, Subject subject) {
        learn(row, subject);
        return new Match.Again(row, subject);
    }

    private void learn(ImportRow row, Subject subject) {
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
