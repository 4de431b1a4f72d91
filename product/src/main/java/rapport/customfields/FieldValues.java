package rapport.customfields;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.listing.Cell;
import rapport.web.Formats;
import tools.jackson.databind.JsonNode;

/// Values of fields as people read and write them. What stands under a key may be of another kind than the field: it
/// was written before, or by hand. Then it is shown as it is.
public final class FieldValues {
    private FieldValues() {}

    /// In the viewer's way: “31 Jan 2026”, “1,250.00 EUR”, “Gold”.
    public static String shown(CustomField field, JsonNode value, Formats formats) {
        return switch (field.type()) {
            case TEXT, LINK, E_MAIL, PHONE -> text(value);
            case NUMBER -> value.isNumber() ? number(value.decimalValue(), formats) : text(value);
            case MONEY ->
                isMoney(value)
                        ? number(value.get("amount").decimalValue(), formats) + " " + currency(value)
                        : text(value);
            case DATE -> date(value, formats);
            case YES_NO -> value.isBoolean() ? (value.booleanValue() ? "Yes" : "No") : text(value);
            case CHOICE -> field.optionLabel(text(value));
            case CHOICES -> String.join(", ", labels(field, value));
        };
    }

    /// As the history tells it, which writes dates and yes and no itself.
    public static String told(CustomField field, JsonNode value) {
        return switch (field.type()) {
            case CHOICE, CHOICES -> String.join(", ", labels(field, value));
            case TEXT, NUMBER, MONEY, DATE, YES_NO, LINK, E_MAIL, PHONE -> typed(field, value);
        };
    }

    /// As it is typed into a form or stands in a file; reading it again gives the same value. Of several one a line.
    public static String typed(CustomField field, JsonNode value) {
        return switch (field.type()) {
            case MONEY ->
                isMoney(value)
                        ? value.get("amount").decimalValue().toPlainString() + " " + currency(value)
                        : text(value);
            case NUMBER -> value.isNumber() ? value.decimalValue().toPlainString() : text(value);
            case YES_NO -> value.isBoolean() ? (value.booleanValue() ? "yes" : "no") : text(value);
            case CHOICES -> String.join("\n", options(value));
            case TEXT, LINK, E_MAIL, PHONE, DATE, CHOICE -> text(value);
        };
    }

    /// Whether two values, as they are typed, are the same. A browser sends line breaks its own way.
    public static boolean isSame(String one, String other) {
        return one.lines().toList().equals(other.lines().toList());
    }

    /// Where a click leads: the page, the mail program, the phone; empty for nothing.
    public static String href(CustomField field, JsonNode value) {
        return switch (field.type()) {
            case LINK -> text(value).matches("(?i)https?://.*") ? text(value) : "";
            case E_MAIL -> "mailto:" + text(value);
            case PHONE -> "tel:" + text(value).replaceAll("[^+\\d]", "");
            case TEXT, NUMBER, MONEY, DATE, YES_NO, CHOICE, CHOICES -> "";
        };
    }

    static Cell cell(CustomField field, JsonNode value, Formats formats) {
        return switch (field.type()) {
            case CHOICE -> new Cell.Chips(List.of(new Cell.Chip(field.optionLabel(text(value)), "")));
            case CHOICES ->
                new Cell.Chips(labels(field, value).stream()
                        .map(label -> new Cell.Chip(label, ""))
                        .toList());
            case TEXT, NUMBER, MONEY, DATE, YES_NO, LINK, E_MAIL, PHONE -> new Cell.Quiet(shown(field, value, formats));
        };
    }

    /// What a file gets: a number, a date or a text.
    static Object exported(CustomField field, JsonNode value) {
        return switch (field.type()) {
            case NUMBER -> value.isNumber() ? value.decimalValue() : text(value);
            case DATE -> {
                LocalDate day = day(value);
                yield day == null ? text(value) : day;
            }
            case CHOICE -> field.optionLabel(text(value));
            case CHOICES -> String.join("; ", labels(field, value));
            case TEXT, MONEY, YES_NO, LINK, E_MAIL, PHONE -> typed(field, value);
        };
    }

    public static List<String> options(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(one -> one.asString("")).toList()
                : List.of(text(value));
    }

    private static List<String> labels(CustomField field, JsonNode value) {
        return options(value).stream().map(field::optionLabel).toList();
    }

    private static boolean isMoney(JsonNode value) {
        return value.isObject() && value.path("amount").isNumber();
    }

    private static String currency(JsonNode value) {
        return value.path("currency").asString("");
    }

    private static String number(BigDecimal number, Formats formats) {
        NumberFormat format = NumberFormat.getNumberInstance(formats.locale());
        format.setMaximumFractionDigits(10);
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    private static String date(JsonNode value, Formats formats) {
        LocalDate day = day(value);
        return day == null ? text(value) : formats.date(day);
    }

    private static @Nullable LocalDate day(JsonNode value) {
        try {
            return LocalDate.parse(text(value));
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static String text(JsonNode value) {
        return value.asString(value.toString());
    }
}
