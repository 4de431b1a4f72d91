package rapport.customers.household;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.finding.FindParties;

/// People who are named as people name them, or by the address of their page.
@Component
class NamedPeople {
    private final FindParties find;

    NamedPeople(FindParties find) {
        this.find = find;
    }

    /// @return why one of them cannot be told, in a sentence; empty when all of them were added
    Optional<String> addAll(List<String> names, List<PartyId> people, Viewer viewer) {
        for (String name : names) {
            var found = find.byName(name, viewer).stream()
                    .filter(one -> one.kind() == PartyKind.PERSON)
                    .toList();
            if (found.size() != 1) {
                return Optional.of(
                        found.isEmpty()
                                ? "Nobody here is called “" + name + "”. Add them first."
                                : found.size() + " are called “" + name
                                        + "”. Paste the address of the page of the one you mean.");
            }
            people.add(found.getFirst().id());
        }
        return Optional.empty();
    }
}
