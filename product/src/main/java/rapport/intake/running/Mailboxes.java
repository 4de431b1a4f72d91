package rapport.intake.running;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Who is behind the e-mail addresses that rows tell. Some are shared: whose given name clearly
/// differs is somebody else with the same mailbox.
final class Mailboxes {
    /// Who comes after so many is not told apart from them.
    static final int MOST_OWNERS = 50;

    private final Map<String, Set<Subject>> owners = new HashMap<>();

    void know(String email, Subject subject) {
        Set<Subject> known = owners.computeIfAbsent(email, _ -> new LinkedHashSet<>());
        if (known.size() <= MOST_OWNERS) {
            known.add(subject);
        }
    }

    Owners of(ImportRow row) {
        Set<Subject> all = row.emails().stream()
                .flatMap(email -> owners.getOrDefault(email, Set.of()).stream())
                .filter(subject -> !row.hasOwnKey() || !subject.isKeyed())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Subject> fitting = all.size() > MOST_OWNERS
                ? List.copyOf(all)
                : all.stream()
                        .filter(subject -> !subject.isCalledOtherwise(row))
                        .toList();
        return new Owners(List.copyOf(all), fitting);
    }

    /// @param all     all who have one of the addresses of a row
    /// @param fitting those of them who may be called as the row says
    record Owners(List<Subject> all, List<Subject> fitting) {
        /// Whether they are all clearly somebody else.
        boolean areOthers() {
            return !all.isEmpty() && fitting.isEmpty();
        }
    }
}
