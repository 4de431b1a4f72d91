package rapport.sales.fact;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.access.Owners;
import rapport.expressions.Option;

/// What may stand in the place of a fact that is chosen.
@Component
public class FactOptions {
    private final Owners owners;

    FactOptions(Owners owners) {
        this.owners = owners;
    }

    /// None where it is typed.
    ///
    /// @param stands what stands there now
    public List<Option> of(TermsFact<?> fact, String stands) {
        return fact.key().equals(Revising.OWNER)
                ? Stream.concat(
                                Stream.of(new Option("", "Nobody")),
                                owners.choices().stream()
                                        .map(owner -> new Option(owner.id().toString(), owner.label())))
                        .toList()
                : fact.choices(stands);
    }
}
