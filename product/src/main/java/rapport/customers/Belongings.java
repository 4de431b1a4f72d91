package rapport.customers;

import java.util.Collection;

/// Takes away what another module keeps with parties that are about to be deleted, in the same
/// transaction. Modules that keep something with parties contribute one as a bean.
public interface Belongings {
    void removeOf(Collection<PartyId> parties);
}
