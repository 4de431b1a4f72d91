package rapport.sales.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import rapport.access.KindField;
import rapport.access.MissingRight;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.customfields.FieldValues;

/// Changes facts of a record: understands what was typed, sees that nobody else's change is lost, and lets nobody
/// become its owner who left.
@Component
public class Revising {
    static final String OWNER = "owner";

    private final Owners owners;
    private final MissingRight missing;

    Revising(Owners owners, MissingRight missing) {
        this.owners = owners;
        this.missing = missing;
    }

    /// What came of reading the changes of a record that is locked.
    public sealed interface Read<T> {
        record Understood<T>(T terms) implements Read<T> {}

        record Not<T>(Revision why) implements Read<T> {}
    }

    /// @param owner whose a record is by these terms; null for nobody
    /// @throws AccessDeniedException when the roles of whoever changes it close one of the facts
    public <T> Read<T> read(
            String recordKind, T terms, List<FactChange<T>> changes, Function<T, @Nullable OwnerId> owner, Viewer by) {
        missing.demandOpen(
                changes.stream()
                        .map(change -> new KindField(recordKind, change.fact().key()))
                        .toList(),
                by);
        Map<String, String> problems = new LinkedHashMap<>();
        T now = terms;
        for (FactChange<T> change : changes) {
            String stands = change.fact().typed(terms);
            if (!FieldValues.isSame(stands, change.was())) {
                return new Read.Not<>(new Revision.Overtaken(stands));
            }
            switch (change.fact().read(change.typed(), now)) {
                case TermsFact.Read.Understood<T>(var better) -> now = better;
                case TermsFact.Read.Refused<T>(var why) ->
                    problems.put(change.fact().key(), why);
            }
        }
        refusedOwner(owner.apply(terms), owner.apply(now)).ifPresent(why -> problems.putIfAbsent(OWNER, why));
        return problems.isEmpty()
                ? new Read.Understood<>(now)
                : new Read.Not<>(new Revision.Incomplete(Map.copyOf(problems)));
    }

    /// Why a record cannot be given to somebody; empty where it can.
    public Optional<String> refusedOwner(@Nullable OwnerId before, @Nullable OwnerId now) {
        boolean fits = now == null
                || Objects.equals(before, now)
                || owners.find(now).filter(Owners.Named::open).isPresent();
        return fits ? Optional.empty() : Optional.of("Choose a colleague who works here, or a team.");
    }
}
