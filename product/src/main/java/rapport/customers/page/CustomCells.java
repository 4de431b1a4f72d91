package rapport.customers.page;

import java.util.List;
import org.springframework.stereotype.Component;
import rapport.customers.PartyKind;
import rapport.customfields.CustomField;
import rapport.customfields.CustomFields;
import rapport.customfields.FieldType;
import rapport.customfields.FieldValues;
import rapport.listing.ListDefinition;
import rapport.listing.cells.CellEditor;
import rapport.listing.cells.ListCells;

/// The fields that the company has added, edited in the lists.
@Component
class CustomCells implements ListCells {
    private final CustomFields fields;
    private final CellSaving saving;

    CustomCells(CustomFields fields, CellSaving saving) {
        this.fields = fields;
        this.saving = saving;
    }

    @Override
    public List<CellEditor> of(ListDefinition<?> list) {
        return PartyKind.of(list.recordKind())
                .map(kind -> fields.kept(kind.recordKind()).stream()
                        .map(field -> cell(kind, field))
                        .toList())
                .orElse(List.of());
    }

    private CellEditor cell(PartyKind kind, CustomField field) {
        boolean several = field.type() == FieldType.CHOICES;
        return new FactCell(
                kind,
                field.name(),
                field.asKindField(),
                facts -> facts.custom()
                        .get(field.key())
                        .map(value -> FieldValues.typed(field, value))
                        .orElse(""),
                several ? _ -> field.options() : field::choices,
                several,
                (typed, _) -> CustomFactController.read(field, typed),
                saving);
    }
}
