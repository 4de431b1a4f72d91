package rapport.listing.cells;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.listing.ListDefinition;

/// Every editor of a cell that modules offer.
@Component
public class CellEditors {
    private final Supplier<List<ListCells>> editors;

    CellEditors(ObjectProvider<ListCells> editors) {
        this.editors = SingletonSupplier.of(() -> editors.orderedStream().toList());
    }

    /// The keys of the columns whose cells the viewer may edit, in some of the records at least.
    public List<String> inTable(ListDefinition<?> list, Viewer viewer) {
        return of(list, viewer).stream()
                .filter(CellEditor::isInTable)
                .map(CellEditor::column)
                .toList();
    }

    /// Empty where the column has none, or the viewer's roles close it.
    public Optional<CellEditor> find(ListDefinition<?> list, String column, Viewer viewer) {
        return of(list, viewer).stream()
                .filter(editor -> editor.column().equals(column))
                .findFirst();
    }

    private List<CellEditor> of(ListDefinition<?> list, Viewer viewer) {
        return viewer.rights().may(list.recordKind(), Right.EDIT)
                ? editors.get().stream()
                        .flatMap(cells -> cells.of(list).stream())
                        .filter(editor -> !viewer.rights().closes(editor.field()))
                        .toList()
                : List.of();
    }
}
