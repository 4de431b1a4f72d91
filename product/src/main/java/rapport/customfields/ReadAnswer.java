package rapport.customfields;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.access.Typed;
import rapport.expressions.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

/// Reads what somebody wrote for a field, in a form, a file or a program, into the value that is kept.
public final class ReadAnswer {
    private static final int LONGEST = 2_000;
    private static final int MOST_DIGITS = 30;
    private static final int MOST_DECIMALS = 10;
    private static final Pattern AMOUNT = Pattern.compile("([A-Za-z]{3})?\\s*([-+\\d.,'\\s]+?)\\s*([A-Za-z]{3})?");
    private static final Pattern LONE_SURROGATE = Pattern.compile("[\\ud800-\\udfff]");

    private ReadAnswer() {}

    /// Of a choice of several, one option a line.
    public static Answer of(CustomField field, String written) {
        String text = LONE_SURROGATE.matcher(written).replaceAll("");
        String line = Typed.line(text);
        if (line.isEmpty()) {
            return field.required() ? refused(field.label() + " is needed.") : new Answer.Understood(null);
        }
        if (text.length() > LONGEST) {
            return refused(field.label() + " has at most 2,000 characters.");
        }
        return switch (field.type()) {
            case TEXT -> understood(line);
            case NUMBER ->
                decimal(line)
                        .<Answer>map(number -> new Answer.Understood(DecimalNode.valueOf(number)))
                        .orElseGet(() -> refused(field.label() + " is a number, such as 1250.5."));
            case MONEY -> money(field, line);
            case DATE -> date(field, line);
            case YES_NO -> yesNo(field, line);
            case LINK -> link(field, line);
            case E_MAIL -> {
                String problem = Typed.emailProblem(line);
                yield problem.isEmpty() ? understood(line) : refused(problem);
            }
            case PHONE ->
                line.matches("[+(]?[\\d][\\d\\s()./-]{2,}( ?(x|ext\\.?) ?\\d+)?")
                        ? understood(line)
                        : refused("A phone number has digits, such as +47 69 17 22 22.");
            case CHOICE ->
                option(field, line)
                        .<Answer>map(option -> understood(option.key()))
                        .orElseGet(() -> refused(notOffered(field, line)));
            case CHOICES -> several(field, text);
        };
    }

    /// The same, written by a program: a number, a text, a list, an amount with its currency.
    public static Answer of(CustomField field, @Nullable JsonNode written) {
        if (written == null || written.isNull()) {
            return of(field, "");
        }
        if (written.isArray()) {
            return of(field, written.valueStream().map(one -> one.asString("")).collect(Collectors.joining("\n")));
        }
        if (written.isObject()) {
            return of(
                    field,
                    written.path("amount").asString("") + " "
                            + written.path("currency").asString(""));
        }
        return of(field, written.isNumber() ? written.decimalValue().toPlainString() : written.asString(""));
    }

    private static Optional<BigDecimal> decimal(String written) {
        String digits = written.replaceAll("[\\s\\u00a0\\u202f']", "");
        boolean commaIsPoint = digits.indexOf(',') >= 0
                && digits.indexOf(',') == digits.lastIndexOf(',')
                && digits.lastIndexOf('.') < digits.indexOf(',')
                && !digits.matches("[-+]?\\d{1,3},\\d{3}");
        String plain = commaIsPoint ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
        if (!plain.matches("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)") || plain.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(plain).stripTrailingZeros();
        return number.scale() > MOST_DECIMALS
                ? Optional.empty()
                : Optional.of(number.scale() < 0 ? number.setScale(0) : number);
    }

    private static Answer money(CustomField field, String line) {
        Matcher parts = AMOUNT.matcher(line);
        if (parts.matches() && (parts.group(1) == null) != (parts.group(3) == null)) {
            String code = (parts.group(1) == null ? parts.group(3) : parts.group(1)).toUpperCase(Locale.ROOT);
            Optional<BigDecimal> amount = decimal(parts.group(2));
            boolean known = Currency.getAvailableCurrencies().stream()
                    .anyMatch(one -> one.getCurrencyCode().equals(code));
            if (amount.isPresent() && known) {
                return new Answer.Understood(JsonNodeFactory.instance
                        .objectNode()
                        .put("amount", amount.get())
                        .put("currency", code));
            }
        }
        return refused(field.label() + " is an amount with its currency, such as 1250 EUR.");
    }

    private static Answer date(CustomField field, String line) {
        try {
            LocalDate day = LocalDate.parse(line);
            return day.getYear() < 1000 || day.getYear() > 9999
                    ? refused(field.label() + " lies between the years 1000 and 9999.")
                    : understood(day.toString());
        } catch (DateTimeException noDay) {
            return refused(field.label() + " is a date: year, month and day, such as 2026-03-01.");
        }
    }

    private static Answer yesNo(CustomField field, String line) {
        return switch (line.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "1", "y", "x" -> new Answer.Understood(BooleanNode.TRUE);
            case "no", "false", "0", "n" -> new Answer.Understood(BooleanNode.FALSE);
            default -> refused(field.label() + " is yes or no.");
        };
    }

    /// Only addresses of pages: anything else could run in the reader's browser.
    private static Answer link(CustomField field, String line) {
        String address = line.contains("://") ? line : "https://" + line;
        try {
            var uri = new URI(address);
            boolean isPage = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (isPage && uri.getHost() != null && !line.contains(" ")) {
                return understood(address);
            }
        } catch (URISyntaxException noAddress) {
            return refused(notALink(field));
        }
        return refused(notALink(field));
    }

    private static String notALink(CustomField field) {
        return field.label() + " is the address of a page, such as https://halden.example/prices.";
    }

    private static Answer several(CustomField field, String text) {
        var keys = new LinkedHashSet<String>();
        for (String part : text.split("[\\n;]")) {
            String line = Typed.line(part);
            Optional<Option> option = option(field, line);
            if (option.isPresent()) {
                keys.add(option.get().key());
            } else if (!line.isEmpty()) {
                return refused(notOffered(field, line));
            }
        }
        var array = JsonNodeFactory.instance.arrayNode();
        field.options().stream().map(Option::key).filter(keys::contains).forEach(array::add);
        return new Answer.Understood(array);
    }

    private static Optional<Option> option(CustomField field, String line) {
        return field.options().stream()
                .filter(one -> one.key().equals(line) || one.label().equalsIgnoreCase(line))
                .findFirst();
    }

    private static String notOffered(CustomField field, String line) {
        List<String> labels = field.options().stream().map(Option::label).toList();
        return field.label() + " cannot be “" + line + "”. Choose one of "
                + labels.stream().limit(12).collect(Collectors.joining(", ")) + (labels.size() > 12 ? ", …." : ".");
    }

    private static Answer understood(String text) {
        return new Answer.Understood(StringNode.valueOf(text));
    }

    private static Answer refused(String sentence) {
        return new Answer.Refused(sentence);
    }
}
