package rapport.listing.cells;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import rapport.access.AllowedTo;
import rapport.access.MissingRight;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.journal.Does;
import rapport.listing.AllLists;
import rapport.listing.Cell;
import rapport.listing.Column;
import rapport.listing.ListDefinition;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

/// Edits one cell of a list where it stands.
@Controller
@RequestMapping("/lists/{list}/cells/{column}/{id}")
@AllowedTo(Whom.EVERYBODY)
class CellController {
    private final AllLists lists;
    private final CellEditors editors;
    private final MissingRight missing;
    private final Templates templates;

    CellController(AllLists lists, CellEditors editors, MissingRight missing, Templates templates) {
        this.lists = lists;
        this.editors = editors;
        this.missing = missing;
        this.templates = templates;
    }

    @GetMapping("/edit")
    Html edit(@PathVariable String list, @PathVariable String column, @PathVariable UUID id, Viewer viewer) {
        var definition = changeable(list, viewer);
        return Html.ok(templates.listingCellsForm(form(definition, column, id, viewer)));
    }

    @PutMapping
    @Does("Change a fact")
    Html update(
            @PathVariable String list,
            @PathVariable String column,
            @PathVariable UUID id,
            HttpServletRequest typed,
            Viewer viewer) {
        String was = read(typed, "was");
        String value = read(typed, "value");
        var definition = changeable(list, viewer);
        return switch (editor(definition, column, viewer).change(id, was, value, viewer)) {
            case CellEdited.Done _ ->
                Html.ok(templates.listingCell(cell(definition, column, id, viewer)))
                        .with(Toast.ok("Saved"));
            case CellEdited.Refused(var why) ->
                Html.refused(templates.listingCellsForm(
                        form(definition, column, id, viewer).with(value, was, why)));
            case CellEdited.Overtaken(var now) -> {
                var form = form(definition, column, id, viewer);
                yield Html.conflict(
                        templates.listingCellsForm(form.with(value, now, overtaken(form.with(now, now, "")))));
            }
            case CellEdited.Missing _ -> throw nobody();
        };
    }

    /// Of several boxes that are ticked one a line. A browser sends line breaks its own way.
    private static String read(HttpServletRequest form, String name) {
        String[] values = form.getParameterValues(name);
        return values == null ? "" : String.join("\n", values).replace("\r\n", "\n");
    }

    private static String overtaken(CellForm stands) {
        String now = stands.inWords();
        return "Meanwhile somebody made it " + (now.isEmpty() ? "empty" : "“" + now + "”")
                + ". Save once more to make it yours, or leave it with Esc.";
    }

    private CellForm form(ListDefinition<?> list, String column, UUID id, Viewer viewer) {
        CellValue value = editor(list, column, viewer).read(id, viewer).orElseThrow(CellController::nobody);
        String label = list.columns().stream()
                .filter(one -> one.key().equals(column))
                .findFirst()
                .orElseThrow(CellController::nobody)
                .label();
        return new CellForm(
                "/lists/" + list.key() + "/cells/" + column + "/" + id,
                label,
                value.value(),
                value.value(),
                value.options(),
                value.several(),
                "");
    }

    private <R> Cell cell(ListDefinition<R> list, String column, UUID id, Viewer viewer) {
        Column<R> shown = list.columns(viewer).stream()
                .filter(one -> one.key().equals(column))
                .findFirst()
                .orElseThrow(CellController::nobody);
        return list.rows(List.of(id), List.of(shown), viewer).stream()
                .findFirst()
                .map(row -> shown.cell().apply(row, viewer))
                .orElseThrow(CellController::nobody);
    }

    private CellEditor editor(ListDefinition<?> list, String column, Viewer viewer) {
        return editors.find(list, column, viewer).orElseThrow(CellController::nobody);
    }

    private ListDefinition<?> changeable(String key, Viewer viewer) {
        ListDefinition<?> list = lists.get(key, viewer);
        missing.demand(Right.EDIT, list.recordKind(), viewer);
        return list;
    }

    private static NotFound nobody() {
        return new NotFound("There is nothing here that you may change.");
    }
}
