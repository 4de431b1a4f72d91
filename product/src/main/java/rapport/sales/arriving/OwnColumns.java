package rapport.sales.arriving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import rapport.access.Viewer;
import rapport.customers.facts.Reading;
import rapport.customfields.CustomField;
import rapport.customfields.CustomFields;
import rapport.customfields.FieldType;
import rapport.customfields.FilledIn;
import rapport.intake.records.ArrivalColumn;
import rapport.intake.records.ArrivalRow;

/// The fields that the company has added, as columns of files.
@Component
class OwnColumns {
    private final CustomFields fields;

    OwnColumns(CustomFields fields) {
        this.fields = fields;
    }

    /// Ours, and then theirs.
    List<ArrivalColumn> after(List<ArrivalColumn> ours, String recordKind) {
        return Stream.concat(ours.stream(), fields.kept(recordKind).stream().map(OwnColumns::column))
                .toList();
    }

    private static ArrivalColumn column(CustomField field) {
        return new ArrivalColumn(
                field.name(), field.label(), false, List.of(field.key().replace('_', ' '), field.name()));
    }

    /// What a row says in them, and what it would have to. What whoever brings it may not fill in is passed over.
    FilledIn read(ArrivalRow row, String recordKind, Viewer by) {
        var told = new ArrayList<CustomField>();
        var typed = new LinkedMultiValueMap<String, String>();
        for (CustomField field : fields.open(recordKind, by)) {
            if (field.required() || !row.value(field.name()).isEmpty()) {
                told.add(field);
                typed.add(field.name(), written(field, row));
            }
        }
        return new FilledIn(told, typed);
    }

    /// A date in the order in which the file writes them.
    private static String written(CustomField field, ArrivalRow row) {
        return field.type() == FieldType.DATE
                        && row.date(field.name()) instanceof Reading.Understood<Optional<LocalDate>>(var day)
                ? day.map(LocalDate::toString).orElse("")
                : row.value(field.name());
    }
}
