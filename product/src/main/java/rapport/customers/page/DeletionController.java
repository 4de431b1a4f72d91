package rapport.customers.page;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.keeping.DeleteParties;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;

/// Deletes a customer. Nobody is asked whether they mean it, since the toast and the history undo it.
@Controller
@AllowedTo(
        right = Right.DELETE,
        on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
class DeletionController {
    private final DeleteParties delete;
    private final Parties parties;

    DeletionController(DeleteParties delete, Parties parties) {
        this.delete = delete;
        this.parties = parties;
    }

    @DeleteMapping("/parties/{id}")
    @Does("Delete a customer")
    Html delete(@PathVariable PartyId id, Viewer viewer) {
        var party = parties.find(id, viewer).orElseThrow(DeletionController::nobody);
        if (delete.of(List.of(id), viewer).isEmpty()) {
            throw nobody();
        }
        return Html.goTo(party.kind().path()).with(Toast.ok(party.name() + " is deleted"));
    }

    private static NotFound nobody() {
        return new NotFound("There is nobody at this address, or nobody that you may delete.");
    }
}
