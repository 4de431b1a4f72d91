package rapport.sales.arriving;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.customers.facts.FoldedText;

/// Colleagues and teams by the names that files give them.
@Component
class OwnersNamed {
    private final Owners owners;

    OwnersNamed(Owners owners) {
        this.owners = owners;
    }

    /// Adds a remark where nobody of this name works here.
    ///
    /// @param otherwise whose it is then
    Optional<OwnerId> find(String name, String otherwise, List<String> remarks) {
        var named = owners.choices().stream()
                .filter(owner -> FoldedText.fold(owner.name()).equals(FoldedText.fold(name)))
                .map(Owners.Named::id)
                .findFirst();
        if (named.isEmpty()) {
            remarks.add("“" + name + "” does not work here: " + otherwise + ".");
        }
        return named;
    }
}
