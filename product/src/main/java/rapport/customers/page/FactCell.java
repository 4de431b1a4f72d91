package rapport.customers.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import rapport.access.KindField;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.facts.PartyFacts;
import rapport.customers.keeping.Revision;
import rapport.expressions.Option;
import rapport.listing.cells.CellEdited;
import rapport.listing.cells.CellEditor;
import rapport.listing.cells.CellValue;

/// One fact of a party, edited in the list.
///
/// @param text    the fact as somebody would type it; empty where it is not known
/// @param options to choose from where such a text stands; none where it is typed
/// @param several whether any number of them can be chosen; the text has one a line
/// @param reading from what was typed to the change
record FactCell(
        PartyKind kind,
        String column,
        KindField field,
        Function<PartyFacts, String> text,
        Function<String, List<Option>> options,
        boolean several,
        BiFunction<String, Viewer, FactChange> reading,
        CellSaving saving)
        implements CellEditor {

    @Override
    public boolean isOnBoard() {
        return !several;
    }

    @Override
    public Optional<CellValue> read(UUID record, Viewer viewer) {
        return saving.changeable(new PartyId(record), kind, viewer)
                .map(text)
                .map(stands -> new CellValue(stands, options.apply(stands), several));
    }

    @Override
    public CellEdited change(UUID record, String was, String now, Viewer viewer) {
        return switch (reading.apply(now, viewer)) {
            case FactChange.Refused(var why) -> new CellEdited.Refused(why);
            case FactChange.Overtaken(var stands) -> new CellEdited.Overtaken(stands);
            case FactChange.Change(var then) -> {
                var stands = new AtomicReference<>(was);
                var revision = saving.revise(new PartyId(record), viewer, facts -> {
                    String found = text.apply(facts);
                    stands.set(found);
                    return found.equals(was) ? then.apply(facts) : facts;
                });
                String found = Objects.requireNonNullElse(stands.get(), "");
                yield revision instanceof Revision.Missing
                        ? new CellEdited.Missing()
                        : found.equals(was) ? new CellEdited.Done() : new CellEdited.Overtaken(found);
            }
        };
    }
}
