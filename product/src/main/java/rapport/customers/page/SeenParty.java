package rapport.customers.page;

import java.util.List;
import rapport.access.Viewer;
import rapport.customers.FactSight;
import rapport.customers.PartyField;
import rapport.customers.PartyKind;

/// What of a party its page may tell to a viewer.
final class SeenParty {
    private SeenParty() {}

    static PartyPages.Everything of(PartyPages.Everything party, Viewer viewer) {
        var sight = FactSight.of(party.kind(), viewer);
        return new PartyPages.Everything(
                party.id(),
                party.kind(),
                party.name(),
                sight.shows(PartyField.NOTE) ? party.note() : "",
                party.custom(),
                sight.shows(PartyField.TAG) ? party.tags() : new String[0],
                party.version(),
                party.editable(),
                sight.shows(PartyField.BORN) ? party.born() : null,
                sight.shows(PartyField.LANGUAGE) ? party.language() : null,
                sight.shows(PartyField.INDUSTRY) ? party.industry() : null,
                sight.shows(PartyField.INDUSTRY) ? party.legalForm() : null,
                party.identifiers().stream()
                        .filter(row -> sight.shows(PartyField.of(row.kind())))
                        .toList(),
                sight.shows(PartyField.ADDRESS) ? party.addresses() : List.of(),
                sight.shows(PartyField.ROLE) ? party.roles() : List.of(),
                relations(party.forwards(), party.kind(), viewer),
                relations(party.backwards(), party.kind(), viewer));
    }

    private static List<PartyPages.RelationRow> relations(
            List<PartyPages.RelationRow> rows, PartyKind ours, Viewer viewer) {
        return rows.stream()
                .filter(row -> FactSight.shows(row.kind(), ours, row.otherKind(), viewer))
                .toList();
    }
}
