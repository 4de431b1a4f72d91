package rapport.customers.telling;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import rapport.customers.PartyId;
import rapport.customers.keeping.Refresh;
import rapport.journal.Restored;
import rapport.journal.Restoring;

/// Brings the rows of parties in step with the facts that an undo has put back.
@Component
class RefreshRestored implements Restoring {
    private final Refresh refresh;

    RefreshRestored(Refresh refresh) {
        this.refresh = refresh;
    }

    @Override
    public void restored(Restored rows) {
        List<PartyId> ids = rows.subjects().stream().map(PartyId::new).toList();
        boolean tells = rows.columns().entrySet().stream()
                .anyMatch(table -> table.getValue().stream().anyMatch(column -> tells(table.getKey(), column)));
        if (tells) {
            refresh.of(ids);
        } else {
            refresh.countUp(ids);
        }
    }

    /// Whether the name of a party, its first e-mail and the like, or the words it is found by follow from a column.
    private static boolean tells(String table, String column) {
        return switch (table) {
            case "customers.party" -> !Set.of("owner_id", "note").contains(column) && !column.startsWith("custom.");
            case "customers.party_role",
                    "customers.party_tag",
                    "customers.relationship",
                    "customers.chosen",
                    "customers.consent",
                    "customers.preference" -> false;
            default -> table.startsWith("customers.");
        };
    }
}
