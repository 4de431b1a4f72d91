package rapport.intake.records;

import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import rapport.customers.facts.DateOrder;
import rapport.customers.facts.PartialDate;
import rapport.customers.facts.Reading;

/// One row, by the keys of its columns.
///
/// @param values where a column has meanings, the meaning; what is missing is empty
/// @param orders in which order the file writes the dates of a column
/// @param newest the newest year that two digits may stand for
public record ArrivalRow(Map<String, String> values, Map<String, DateOrder> orders, Year newest) {
    public String value(String key) {
        return values.getOrDefault(key, "");
    }

    /// Empty where the row tells none; refused where it tells none that is whole.
    public Reading<Optional<LocalDate>> date(String key) {
        String text = value(key);
        if (text.isEmpty()) {
            return Reading.of(Optional.empty());
        }
        return switch (PartialDate.parse(text, orders.getOrDefault(key, DateOrder.DMY), newest)) {
            case Reading.Understood<PartialDate>(var date) when date.whole().isPresent() -> Reading.of(date.whole());
            case Reading.Understood<PartialDate> _ -> Reading.refused("“" + text + "” is only a part of a date.");
            case Reading.Refused<PartialDate>(var sentence) -> Reading.refused(sentence);
        };
    }
}
