package rapport.customers.ownership;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.access.Owners;
import rapport.access.sharing.Share;
import rapport.customers.FactSight;
import rapport.customers.PartyField;
import rapport.customers.PartyKind;

/// Whose a party is, ready to be shown.
///
/// @param owner    null for a party of nobody, and where the viewer may not know
/// @param mayEdit  whether the viewer may give it to somebody else, and share it
/// @param choices  to whom; empty while no form is open
/// @param open     which form is open: `owner`, `share` or none
public record Ownership(
        String party,
        PartyKind kind,
        Owners.@Nullable Named owner,
        List<Share> shares,
        boolean mayEdit,
        List<Owners.Named> choices,
        String open,
        String problem,
        FactSight sight) {

    public Ownership {
        owner = sight.shows(PartyField.OWNER) ? owner : null;
    }

    public boolean showsOwner() {
        return sight.shows(PartyField.OWNER);
    }

    public boolean mayGive() {
        return mayEdit && sight.opens(PartyField.OWNER);
    }

    public String address() {
        return "/parties/" + party;
    }

    public String why() {
        return "/settings/sight?record=" + kind.path() + "/" + party;
    }

    public boolean isOwner(Owners.Named choice) {
        return owner != null && owner.id().equals(choice.id());
    }
}
