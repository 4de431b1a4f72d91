package rapport.intake.matching;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.FactSight;
import rapport.customers.PartyKind;
import rapport.customers.consent.Purpose;
import rapport.customers.consent.Purposes;
import rapport.customers.facts.Country;
import rapport.customers.facts.DateOrder;
import rapport.customers.survival.MatchingMode;
import rapport.customers.survival.MatchingModes;
import rapport.customfields.CustomFields;
import rapport.intake.Intake;
import rapport.intake.Intakes;
import rapport.intake.NamedMappings;
import rapport.intake.mapping.ColumnProposal;
import rapport.intake.mapping.ConsentColumn;
import rapport.intake.mapping.ImportKind;
import rapport.intake.mapping.MappingProposal;
import rapport.intake.mapping.Target;
import rapport.intake.matching.MatchingPage.Choice;
import rapport.intake.matching.MatchingPage.Select;
import rapport.intake.reading.Inspected;
import rapport.intake.reading.ReadingChoices;

/// Puts the page of the mapping together.
@Component
class MatchingPages {
    private static final List<String> ENCODINGS = List.of(
            "UTF-8",
            "windows-1252",
            "ISO-8859-15",
            "UTF-16LE",
            "UTF-16BE",
            "windows-1250",
            "windows-1251",
            "ISO-8859-2",
            "Shift_JIS",
            "GB18030",
            "Big5",
            "EUC-KR",
            "IBM850",
            "x-MacRoman");
    private static final Map<Character, String> DELIMITERS =
            Map.of(',', "Comma  ,", ';', "Semicolon  ;", '\t', "Tab", '|', "Bar  |", ':', "Colon  :", ' ', "Space");
    private static final int SHOWN_VALUES = 3;
    private static final int SHOWN_LENGTH = 80;
    private static final int SURE = 70;

    private final Intakes intakes;
    private final NamedMappings mappings;
    private final CustomFields fields;
    private final MatchingModes modes;
    private final Purposes purposes;

    MatchingPages(
            Intakes intakes, NamedMappings mappings, CustomFields fields, MatchingModes modes, Purposes purposes) {
        this.purposes = purposes;
        this.intakes = intakes;
        this.fields = fields;
        this.modes = modes;
        this.mappings = mappings;
    }

    /// @param table    as read with the choices of the import
    /// @param problems in addition to those of the mapping
    MatchingPage of(
            Intake intake, Inspected.Table table, MappingProposal proposal, List<String> problems, Viewer viewer) {
        ImportKind kind = intake.mapping().kind();
        return new MatchingPage(
                intake.id().toString(),
                intake.title(),
                facts(table, viewer),
                kind.name(),
                reading(table),
                IntStream.range(0, intake.mapping().columns().size())
                        .mapToObj(i -> column(i, intake, table, proposal, viewer))
                        .toList(),
                targets(kind, viewer),
                countries(intake.mapping().defaultCountry(), viewer),
                new Select(
                        "dates",
                        "Dates are written",
                        intake.mapping().dateOrder().name(),
                        dateOrders()),
                new Select(
                        "matching",
                        "Who is not named by a key or an e-mail",
                        (intake.matching() == null ? modes.of(intake.sourceName()) : intake.matching()).name(),
                        matching()),
                intake.sourceName(),
                intakes.sourceNames(50),
                mappings.names(),
                problems,
                table.notices());
    }

    private static String facts(Inspected.Table table, Viewer viewer) {
        String format = switch (table.format()) {
            case DELIMITED -> "Text with columns";
            case WORKBOOK -> "Excel workbook";
            case CARDS -> "Address cards";
        };
        return format + ", " + viewer.formats().number(table.header().size()) + " columns";
    }

    private static List<Select> reading(Inspected.Table table) {
        var selects = new ArrayList<Select>();
        ReadingChoices choices = table.choices();
        Charset encoding = choices.encoding();
        if (encoding != null) {
            selects.add(new Select("encoding", "Encoding", encoding.name(), encodings(encoding)));
        }
        Character delimiter = choices.delimiter();
        if (delimiter != null) {
            selects.add(new Select("delimiter", "Between cells", code(delimiter), delimiters(delimiter)));
        }
        Character quote = choices.quote();
        if (quote != null) {
            selects.add(new Select("quote", "Around cells", code(quote), quotes(quote)));
        }
        if (!table.sheets().isEmpty()) {
            String sheet = choices.sheet() == null ? table.sheets().getFirst() : choices.sheet();
            selects.add(new Select(
                    "sheet",
                    "Sheet",
                    sheet,
                    table.sheets().stream().map(name -> new Choice(name, name)).toList()));
        }
        switch (table.format()) {
            case DELIMITED, WORKBOOK ->
                selects.add(new Select(
                        "headed",
                        "First row",
                        table.headerFound() ? "yes" : "no",
                        List.of(new Choice("yes", "is the header"), new Choice("no", "is data already"))));
            case CARDS -> {}
        }
        return selects;
    }

    private static List<Choice> encodings(Charset current) {
        var names = new LinkedHashSet<>(ENCODINGS);
        names.add(current.name());
        return names.stream()
                .filter(Charset::isSupported)
                .map(name -> new Choice(Charset.forName(name).name(), name))
                .toList();
    }

    private static List<Choice> delimiters(char current) {
        return Stream.concat(Stream.of(',', ';', '\t', '|', ':', ' '), Stream.of(current))
                .distinct()
                .map(delimiter ->
                        new Choice(code(delimiter), DELIMITERS.getOrDefault(delimiter, "Character  " + delimiter)))
                .toList();
    }

    private static List<Choice> quotes(char current) {
        return Stream.concat(Stream.of('"', '\'', ReadingChoices.NO_QUOTE), Stream.of(current))
                .distinct()
                .map(quote -> new Choice(
                        code(quote), quote == ReadingChoices.NO_QUOTE ? "nothing" : String.valueOf((char) quote)))
                .toList();
    }

    private static String code(char character) {
        return Integer.toString(character);
    }

    private static MatchingPage.Column column(
            int number, Intake intake, Inspected.Table table, MappingProposal proposal, Viewer viewer) {
        Target meant = intake.mapping().columns().get(number);
        boolean open = isOpen(meant, intake.mapping().kind(), viewer);
        Target target = open ? meant : Target.IGNORE;
        String title = number < intake.header().size() ? intake.header().get(number) : "Column " + (number + 1);
        ColumnProposal proposed = number < proposal.columns().size()
                ? proposal.columns().get(number)
                : new ColumnProposal(title, target, 0, "");
        boolean asProposed = proposed.target() == target;
        boolean sure = !asProposed || proposed.confidence() >= SURE;
        String word = target == Target.IGNORE ? "left out" : asProposed ? proposed.confidence() + " % sure" : "chosen";
        return new MatchingPage.Column(
                number,
                title,
                sample(table, number),
                target == Target.OWN || target == Target.CONSENT
                        ? intake.mapping().meaning(number)
                        : target.name(),
                target == Target.IGNORE ? "" : sure ? "yes" : "ask",
                word,
                open ? asProposed ? proposed.reason() : "" : meant.label() + ": your roles do not let you change it");
    }

    private static String sample(Inspected.Table table, int column) {
        String values = String.join(
                " · ",
                table.sample().stream()
                        .filter(row -> column < row.size() && !row.get(column).isBlank())
                        .map(row -> row.get(column).strip().replaceAll("\\s+", " "))
                        .distinct()
                        .limit(SHOWN_VALUES)
                        .toList());
        return values.length() > SHOWN_LENGTH ? values.substring(0, SHOWN_LENGTH) + "…" : values;
    }

    private List<MatchingPage.Group> targets(ImportKind kind, Viewer viewer) {
        var ours = Target.choices(kind).entrySet().stream()
                .map(group -> new MatchingPage.Group(
                        group.getKey().label(),
                        group.getValue().stream()
                                .filter(target -> isOpen(target, kind, viewer))
                                .map(target -> new Choice(target.name(), target.label()))
                                .toList()))
                .filter(group -> !group.choices().isEmpty());
        var theirs = new MatchingPage.Group(
                "Fields of your own",
                fields.kept(kind.recordKind()).stream()
                        .filter(field -> !field.isClosed(viewer))
                        .map(field -> new Choice(field.name(), field.label()))
                        .toList());
        return Stream.concat(
                        ours,
                        Stream.of(consents(kind, viewer), theirs)
                                .filter(group -> !group.choices().isEmpty()))
                .toList();
    }

    private MatchingPage.Group consents(ImportKind kind, Viewer viewer) {
        List<Purpose> open = purposes.open();
        return new MatchingPage.Group(
                "Consent, by purpose and channel",
                kind == ImportKind.PEOPLE && isOpen(Target.CONSENT, kind, viewer)
                        ? ConsentColumn.choices(open).stream()
                                .map(column -> new Choice(column.name(), column.label(open)))
                                .toList()
                        : List.of());
    }

    private static boolean isOpen(Target target, ImportKind kind, Viewer viewer) {
        var sight = FactSight.of(kind == ImportKind.PEOPLE ? PartyKind.PERSON : PartyKind.ORGANISATION, viewer);
        return target.field(kind).map(sight::opens).orElse(true);
    }

    private static Select countries(@Nullable Country current, Viewer viewer) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "None"));
        Country.all().stream()
                .map(country ->
                        new Choice(country.code(), country.name(viewer.formats().locale())))
                .sorted(Comparator.comparing(Choice::label))
                .forEach(choices::add);
        return new Select("country", "Country where none is named", current == null ? "" : current.code(), choices);
    }

    private static List<Choice> matching() {
        return Arrays.stream(MatchingMode.values())
                .map(mode -> new Choice(mode.name(), mode.label()))
                .toList();
    }

    private static List<Choice> dateOrders() {
        return Arrays.stream(DateOrder.values())
                .map(order -> new Choice(order.name(), order.label()))
                .toList();
    }
}
