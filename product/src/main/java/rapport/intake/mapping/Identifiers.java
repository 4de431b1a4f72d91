package rapport.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapport.customers.facts.CleanText;
import rapport.customers.facts.Country;
import rapport.customers.facts.EmailAddress;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.IdentifierKind;
import rapport.customers.facts.PhoneNumber;
import rapport.customers.facts.Reading;
import rapport.customers.facts.Website;
import rapport.intake.mapping.Row.Cell;

/// The identifiers of a row. A cell may hold several addresses or numbers; no identifier is told twice.
final class Identifiers {

    private static final Pattern BETWEEN_EMAILS = Pattern.compile("\\s*(?:;|,|\\||\\n|:::)\\s*");
    private static final Pattern BETWEEN_PHONES = Pattern.compile("\\s*(?:;|\\||\\n|:::)\\s*");

    private final Row row;
    private final @Nullable Country country;
    private final List<IdentifierFact> facts = new ArrayList<>();
    private final List<String> emailLabels;
    private final List<String> phoneLabels;

    /// @param country where numbers without a country code are dialled
    Identifiers(Row row, @Nullable Country country) {
        this.row = row;
        this.country = country;
        this.emailLabels = labels(row, Target.EMAIL_LABEL);
        this.phoneLabels = labels(row, Target.PHONE_LABEL);
    }

    List<IdentifierFact> facts() {
        int emails = 0;
        int phones = 0;
        for (var cell : row.cells()) {
            switch (cell.target()) {
                case EMAIL -> emails(cell, label(emailLabels, emails++, ""));
                case EMAIL_WORK -> emails(cell, label(emailLabels, emails++, "work"));
                case EMAIL_PRIVATE -> emails(cell, label(emailLabels, emails++, "private"));
                case PHONE -> phones(cell, label(phoneLabels, phones++, ""));
                case PHONE_MOBILE -> phones(cell, label(phoneLabels, phones++, "mobile"));
                case PHONE_WORK -> phones(cell, label(phoneLabels, phones++, "work"));
                case PHONE_HOME -> phones(cell, label(phoneLabels, phones++, "home"));
                case PHONE_FAX -> phones(cell, label(phoneLabels, phones++, "fax"));
                case WEBSITE -> website(cell);
                case SOCIAL -> plain(IdentifierKind.SOCIAL, cell);
                case ACCOUNT_NUMBER -> plain(IdentifierKind.ACCOUNT_NUMBER, cell);
                case TAX_NUMBER -> plain(IdentifierKind.TAX_NUMBER, cell);
                case LOYALTY_CARD -> plain(IdentifierKind.LOYALTY_CARD, cell);
                default -> {}
            }
        }
        return facts;
    }

    private void emails(Cell cell, String label) {
        var whole = cell.text().strip();
        var several = whole.indexOf('@') != whole.lastIndexOf('@');
        for (var text : several ? BETWEEN_EMAILS.split(whole, -1) : new String[] {whole}) {
            if (text.isEmpty() || Row.saysNothing(text)) {
                continue;
            }
            switch (EmailAddress.parse(text)) {
                case Reading.Understood<EmailAddress>(var address) -> add(IdentifierFact.of(address, label));
                case Reading.Refused<EmailAddress>(var sentence) -> row.refuse(row.title(cell), text, sentence);
            }
        }
    }

    private void phones(Cell cell, String label) {
        var whole = cell.text().strip();
        for (var text : BETWEEN_PHONES.split(whole, -1)) {
            if (text.isEmpty() || Row.saysNothing(text)) {
                continue;
            }
            switch (PhoneNumber.parse(text, country)) {
                case Reading.Understood<PhoneNumber>(var number) -> {
                    add(IdentifierFact.of(number, text, label));
                    if (!number.valid()) {
                        row.warn(cell, "No such number is given out in its country. It was kept; check it.");
                    }
                }
                case Reading.Refused<PhoneNumber>(var sentence) -> phoneRefused(cell, text, label, sentence);
            }
        }
    }

    /// A number of an unknown country may be right: it is kept as written. Anything else refuses the row.
    private void phoneRefused(Cell cell, String text, String label, String sentence) {
        var digits = text.chars().filter(Character::isDigit).count();
        if (country == null && !text.startsWith("+") && digits > 4 && digits < 16) {
            var fact = IdentifierFact.plain(IdentifierKind.PHONE, text, label);
            add(new IdentifierFact(fact.kind(), fact.value(), fact.normal(), label, false));
            row.warn(cell, sentence + " It was kept as written.");
        } else {
            row.refuse(row.title(cell), text, sentence);
        }
    }

    private void website(Cell cell) {
        if (Row.saysNothing(cell.text())) {
            return;
        }
        switch (Website.parse(cell.text())) {
            case Reading.Understood<Website>(var site) -> add(IdentifierFact.of(site, ""));
            case Reading.Refused<Website>(var sentence) -> row.move(cell, sentence);
        }
    }

    private void plain(IdentifierKind kind, Cell cell) {
        if (!Row.saysNothing(cell.text())) {
            add(IdentifierFact.plain(kind, cell.text(), ""));
        }
    }

    private void add(IdentifierFact fact) {
        for (var known : facts) {
            if (known.kind() == fact.kind() && known.normal().equals(fact.normal())) {
                return;
            }
        }
        facts.add(fact);
    }

    private static List<String> labels(Row row, Target target) {
        if (row.cell(target) == null) {
            return List.of();
        }
        return row.cells().stream()
                .filter(cell -> cell.target() == target)
                .map(cell -> Labels.of(cell.text()))
                .toList();
    }

    /// The label in the row's own column, else what the column of the value says.
    private static String label(List<String> labels, int which, String otherwise) {
        return which < labels.size() && !labels.get(which).isEmpty() ? CleanText.of(labels.get(which)) : otherwise;
    }
}
