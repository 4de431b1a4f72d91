package rapport.intake.mapping;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import rapport.customers.facts.Additions;
import rapport.customers.facts.CleanText;
import rapport.customers.facts.PartialDate;
import rapport.customers.facts.Reading;
import rapport.customfields.Answer;
import rapport.customfields.CustomField;
import rapport.customfields.CustomValues;
import rapport.customfields.FieldType;
import rapport.customfields.ReadAnswer;

/// Reads what the company adds to everybody: its own fields, and tags.
record AddedFacts(Row row, List<CustomField> own) {
    private static final Pattern BETWEEN_TAGS = Pattern.compile("[;,|\\n]");
    private static final int LONGEST_TAG = 50;

    Additions facts() {
        CustomValues values = CustomValues.NONE;
        var additions = Additions.NONE;
        for (Row.Cell cell : row.cells()) {
            if (Row.saysNothing(cell.text())) {
                continue;
            }
            if (cell.target() == Target.TAGS) {
                additions = additions.withTags(additions.plus(tags(cell)));
            } else if (cell.target() == Target.OWN) {
                Optional<CustomField> field = field(cell);
                if (field.isPresent()) {
                    values = with(values, field.get(), cell);
                } else {
                    row.move(cell, "The field for this column is gone.");
                }
            }
        }
        return additions.withCustom(values);
    }

    private Optional<CustomField> field(Row.Cell cell) {
        String key = row.mapping().own().get(cell.column());
        return own.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    private CustomValues with(CustomValues values, CustomField field, Row.Cell cell) {
        return switch (ReadAnswer.of(field, text(field, cell))) {
            case Answer.Understood(var value) -> values.with(field.key(), value);
            case Answer.Refused(var sentence) -> {
                row.refuse(row.title(cell), cell.text(), sentence);
                yield values;
            }
        };
    }

    /// A date as the table writes dates.
    private String text(CustomField field, Row.Cell cell) {
        boolean isDate = field.type() == FieldType.DATE;
        return isDate
                        && PartialDate.parse(
                                        cell.text(),
                                        row.mapping().dateOrder(),
                                        row.mapping().newest())
                                instanceof Reading.Understood<PartialDate>(var date)
                        && date.whole().isPresent()
                ? date.whole().get().toString()
                : cell.text();
    }

    private List<String> tags(Row.Cell cell) {
        return BETWEEN_TAGS
                .splitAsStream(cell.text())
                .map(CleanText::of)
                .filter(tag -> !tag.isEmpty())
                .peek(tag -> {
                    if (tag.length() > LONGEST_TAG) {
                        row.refuse(row.title(cell), tag, "A tag has at most 50 characters.");
                    }
                })
                .toList();
    }
}
