package rapport.intake.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/// What a cell of a workbook says, as text: dates as ISO 8601, numbers in plain digits, formulas by the value that was
/// stored with them.
final class CellText {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");
    private static final int EXCEL_DIGITS = 15;

    private CellText() {}

    /// @param since1904 whether the workbook counts its days from 1904
    static String of(Cell cell, boolean since1904) {
        var text = cell.getType() == CellType.BOOLEAN
                ? bool(cell.getRawValue())
                : cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA
                        ? number(cell, since1904)
                        : plain(cell);
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }

    private static String bool(@Nullable String raw) {
        return "1".equals(raw) || "true".equalsIgnoreCase(raw) ? "true" : "false";
    }

    private static String plain(Cell cell) {
        var value = cell.getType() == CellType.ERROR ? cell.getRawValue() : cell.getText();
        return value == null ? "" : value;
    }

    private static String number(Cell cell, boolean since1904) {
        if (cell.getValue() instanceof Boolean yes) {
            return yes.toString();
        }
        var raw = cell.getValue() instanceof BigDecimal number ? number.toString() : text(cell);
        var number = parsed(raw);
        if (number == null || (!(cell.getValue() instanceof BigDecimal) && cell.getType() != CellType.FORMULA)) {
            return raw;
        }
        var format = NumberFormat.of(cell.getDataFormatId(), cell.getDataFormatString());
        return format == NumberFormat.PLAIN ? digits(number) : date(number, format, since1904);
    }

    private static String text(Cell cell) {
        var raw = cell.getRawValue();
        var value = cell.getValue() == null ? raw : cell.getValue().toString();
        return value == null ? "" : value;
    }

    private static @Nullable BigDecimal parsed(String raw) {
        if (raw.isEmpty() || raw.length() > 60) {
            return null;
        }
        try {
            var number = new BigDecimal(raw);
            return Math.abs((long) number.scale()) > 400 ? null : number;
        } catch (NumberFormatException text) {
            return null;
        }
    }

    /// Excel keeps fifteen digits; what comes behind is noise of its arithmetic.
    private static String digits(BigDecimal number) {
        var exact = number.precision() > EXCEL_DIGITS && number.scale() > 0
                ? number.round(new MathContext(EXCEL_DIGITS))
                : number;
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }

    private static String date(BigDecimal number, NumberFormat format, boolean since1904) {
        try {
            long seconds = Math.round(number.doubleValue() * 86_400);
            if (format == NumberFormat.TIME && seconds >= 0 && seconds < 86_400) {
                return LocalTime.ofSecondOfDay(seconds).toString();
            }
            var moment = moment(number, since1904);
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT) && format != NumberFormat.TIME
                    ? moment.toLocalDate().toString()
                    : moment.format(moment.getSecond() == 0 ? MINUTES : SECONDS);
        } catch (RuntimeException noDate) {
            return digits(number);
        }
    }

    /// Day 60 is the 29th of February 1900, which Excel believes in; days before it are one further off.
    private static LocalDateTime moment(BigDecimal number, boolean since1904) {
        double days = number.doubleValue();
        var start = since1904
                ? LocalDate.of(1904, 1, 1)
                : days < 60 ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
        return start.atStartOfDay().plusSeconds(Math.round(days * 86_400));
    }
}
