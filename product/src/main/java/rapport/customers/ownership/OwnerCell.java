package rapport.customers.ownership;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.access.KindField;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.expressions.Option;
import rapport.listing.cells.CellEdited;
import rapport.listing.cells.CellEditor;
import rapport.listing.cells.CellValue;

/// Whose a party is, edited in the list.
record OwnerCell(PartyKind kind, OwnershipPages pages, EntrustParty entrust) implements CellEditor {
    @Override
    public String column() {
        return "owner";
    }

    @Override
    public KindField field() {
        return PartyField.OWNER.of(kind.recordKind());
    }

    @Override
    public Optional<CellValue> read(UUID record, Viewer viewer) {
        return pages.find(new PartyId(record), "owner", "", viewer)
                .filter(Ownership::mayEdit)
                .map(ownership -> new CellValue(
                        text(ownership.owner()),
                        Stream.concat(
                                        Stream.of(new Option("", "Nobody")),
                                        ownership.choices().stream()
                                                .map(one -> new Option(one.id().toString(), one.label())))
                                .toList()));
    }

    @Override
    public CellEdited change(UUID record, String was, String now, Viewer viewer) {
        var id = new PartyId(record);
        var stands = pages.find(id, "", "", viewer).filter(Ownership::mayEdit);
        if (stands.isEmpty()) {
            return new CellEdited.Missing();
        }
        if (!text(stands.get().owner()).equals(was)) {
            return new CellEdited.Overtaken(text(stands.get().owner()));
        }
        return switch (entrust.giveTo(now.isEmpty() ? null : OwnerId.of(now), id, viewer)) {
            case Entrusting.Done _ -> new CellEdited.Done();
            case Entrusting.Refused(var why) -> new CellEdited.Refused(why);
            case Entrusting.Missing _ -> new CellEdited.Missing();
        };
    }

    private static String text(Owners.@Nullable Named owner) {
        return owner == null ? "" : owner.id().toString();
    }
}
