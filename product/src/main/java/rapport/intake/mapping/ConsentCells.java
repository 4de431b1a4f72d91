package rapport.intake.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.customers.consent.Given;
import rapport.customers.facts.CleanText;
import rapport.customers.facts.FoldedText;
import rapport.customers.facts.PartialDate;
import rapport.customers.facts.Reading;

/// Reads what a row says of what somebody agreed to. A value of which we are not sure says nothing, and is told: nobody
/// is contacted by guessing, and nobody is lost for a bad cell.
final class ConsentCells {
    private static final Set<String> YES = Set.of(
            "yes",
            "y",
            "true",
            "t",
            "1",
            "x",
            "on",
            "ja",
            "j",
            "wahr",
            "oui",
            "si",
            "sim",
            "vrai",
            "verdadero",
            "opt in",
            "optin",
            "opted in",
            "subscribed",
            "granted",
            "agreed",
            "accepted",
            "consented",
            "erteilt",
            "angemeldet");
    private static final Set<String> NO = Set.of(
            "no",
            "n",
            "false",
            "f",
            "0",
            "off",
            "nein",
            "falsch",
            "non",
            "nao",
            "nee",
            "faux",
            "falso",
            "opt out",
            "optout",
            "opted out",
            "unsubscribed",
            "withdrawn",
            "refused",
            "denied",
            "declined",
            "widerrufen",
            "abgemeldet");
    private static final Map<Given, Set<String>> WAYS = Map.of(
            Given.FORM, Set.of("form", "web", "website", "web form", "webform", "online", "formular", "landing page"),
            Given.PHONE, Set.of("phone", "call", "telefon", "telephone", "by phone"),
            Given.LETTER, Set.of("letter", "post", "brief", "paper", "by letter"),
            Given.EMAIL, Set.of("email", "e mail", "mail", "by e mail", "by email"),
            Given.IN_PERSON, Set.of("in person", "fair", "event", "trade show", "messe", "personlich", "shop"));
    private static final int LONGEST_HOW = 200;

    private final Row row;
    private final List<String> refused = new ArrayList<>();

    private ConsentCells(Row row) {
        this.row = row;
    }

    static ToldConsents of(Row row) {
        return row.cell(Target.CONSENT) == null ? ToldConsents.NONE : new ConsentCells(row).read();
    }

    private ToldConsents read() {
        var words = new ArrayList<ToldConsents.Word>();
        for (Row.Cell cell : row.cells()) {
            if (cell.target() == Target.CONSENT && !Row.saysNothing(cell.text())) {
                Optional.ofNullable(row.mapping().own().get(cell.column()))
                        .flatMap(ConsentColumn::of)
                        .flatMap(column -> word(column, cell))
                        .ifPresent(words::add);
            }
        }
        words.sort(Comparator.comparing(ToldConsents.Word::agreed));
        String how = row.text(Target.CONSENT_HOW);
        Optional<Given> given = given(how);
        return new ToldConsents(
                words,
                day(),
                given.orElse(Given.IMPORT),
                given.isPresent() ? "" : how.substring(0, Math.min(LONGEST_HOW, how.length())),
                wording(),
                refused);
    }

    private Optional<ToldConsents.Word> word(ConsentColumn column, Row.Cell cell) {
        String said = FoldedText.fold(cell.text());
        if (YES.contains(said) || cell.text().strip().equals("✓")) {
            return Optional.of(new ToldConsents.Word(column, !column.refusal()));
        }
        if (!NO.contains(said)) {
            refuse(cell, "is neither yes nor no");
            return Optional.empty();
        }
        return column.refusal() ? Optional.empty() : Optional.of(new ToldConsents.Word(column, false));
    }

    private @Nullable LocalDate day() {
        Row.Cell cell = row.cell(Target.CONSENT_DATE);
        if (cell == null || Row.saysNothing(cell.text())) {
            return null;
        }
        Mapping mapping = row.mapping();
        if (PartialDate.parse(cell.text(), mapping.dateOrder(), mapping.newest())
                        instanceof Reading.Understood<PartialDate>(var date)
                && date.whole().isPresent()) {
            return date.whole().get();
        }
        refuse(cell, "is no day");
        return null;
    }

    private String wording() {
        Row.Cell cell = row.cell(Target.CONSENT_TEXT);
        return cell == null || Row.saysNothing(cell.text()) ? "" : CleanText.withLines(cell.text());
    }

    private static Optional<Given> given(String how) {
        String said = FoldedText.fold(how);
        return WAYS.entrySet().stream()
                .filter(way -> way.getValue().contains(said))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void refuse(Row.Cell cell, String why) {
        String shown = CleanText.of(cell.text());
        refused.add(row.title(cell) + ": “" + shown.substring(0, Math.min(60, shown.length())) + "” " + why);
    }
}
