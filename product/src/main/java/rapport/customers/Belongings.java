package rapport.customers;

import java.util.Collection;

/// What another module keeps with parties, for acts that delete parties or make one of two, in the same transaction.
/// Modules that keep something with parties contribute one as a bean.
public interface Belongings {
    /// Takes it away from parties that are about to be deleted.
    void removeOf(Collection<PartyId> parties);

    /// Moves it from one party to another that stands for both from now on. Nothing of it is left with the first, which
    /// goes: what both had of the same is removed.
    void handOver(PartyId from, PartyId to);
}
