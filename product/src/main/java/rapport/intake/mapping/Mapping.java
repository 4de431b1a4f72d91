package rapport.intake.mapping;

import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.customers.consent.Purpose;
import rapport.customers.facts.Country;
import rapport.customers.facts.DateOrder;
import rapport.customers.facts.FoldedText;
import rapport.customfields.CustomField;

/// What the columns of a table mean.
///
/// @param columns        one target per column, in the order of the table
/// @param dateOrder      how the whole table writes dates
/// @param defaultCountry of phone numbers and addresses that name none, or null
/// @param own            by column, the key of the field of the company that it means, or of a [ConsentColumn]
/// @param newest         the newest year that two digits may stand for, usually the year of the import
public record Mapping(
        ImportKind kind,
        List<Target> columns,
        DateOrder dateOrder,
        @Nullable Country defaultCountry,
        Year newest,
        Map<Integer, String> own) {

    /// What a title is taken for that says more than that: `Email opt out`. A title of which nothing else is known is
    /// free, whatever its values look like: `no` is Norway too.
    private static final Set<Target> FREE = EnumSet.of(
            Target.IGNORE,
            Target.NOTE,
            Target.EMAIL,
            Target.EMAIL_WORK,
            Target.EMAIL_PRIVATE,
            Target.PHONE,
            Target.PHONE_MOBILE,
            Target.PHONE_WORK,
            Target.PHONE_HOME);

    public Mapping {
        columns = List.copyOf(columns);
        own = Map.copyOf(own);
    }

    /// Of which no column is a field of the company.
    public Mapping(
            ImportKind kind, List<Target> columns, DateOrder dateOrder, @Nullable Country defaultCountry, Year newest) {
        this(kind, columns, dateOrder, defaultCountry, newest, Map.of());
    }

    /// What a column means, as a form writes it: the name of a target or of a field of the company.
    public String meaning(int column) {
        String key = own.get(column);
        return key == null
                ? columns.get(column).name()
                : ConsentColumn.of(key).map(ConsentColumn::name).orElseGet(() -> CustomField.nameOf(key));
    }

    /// The mapping as texts, for a form or a JSON object; {@link #of} reads it back.
    public Map<String, String> asTexts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("kind", kind.name());
        texts.put("columns", columns.stream().map(Target::name).collect(Collectors.joining(",")));
        texts.put("dateOrder", dateOrder.name());
        texts.put("defaultCountry", defaultCountry == null ? "" : defaultCountry.code());
        texts.put("newest", newest.toString());
        texts.put(
                "own",
                own.entrySet().stream()
                        .map(entry -> entry.getKey() + ":" + entry.getValue())
                        .sorted()
                        .collect(Collectors.joining(",")));
        return texts;
    }

    /// @throws IllegalArgumentException for texts that {@link #asTexts} does not write
    public static Mapping of(Map<String, String> texts) {
        var country = texts.getOrDefault("defaultCountry", "");
        var columns = texts.getOrDefault("columns", "");
        return new Mapping(
                ImportKind.valueOf(texts.getOrDefault("kind", "")),
                columns.isEmpty()
                        ? List.of()
                        : Arrays.stream(columns.split(",", -1))
                                .map(Target::valueOf)
                                .toList(),
                DateOrder.valueOf(texts.getOrDefault("dateOrder", "")),
                country.isEmpty() ? null : Country.of(country),
                Year.of(Integer.parseInt(texts.getOrDefault("newest", "").strip())),
                Arrays.stream(texts.getOrDefault("own", "").split(","))
                        .filter(text -> text.contains(":"))
                        .map(text -> text.split(":", 2))
                        .collect(Collectors.toMap(parts -> Integer.valueOf(parts[0]), parts -> parts[1])));
    }

    public Mapping with(int column, Target target) {
        var changed = new ArrayList<>(columns);
        changed.set(column, target);
        return new Mapping(kind, changed, dateOrder, defaultCountry, newest, own);
    }

    /// Where a column is titled as a field of the company, it means that field.
    public Mapping withOwn(List<String> header, List<CustomField> fields) {
        var targets = new ArrayList<>(columns);
        var keys = new LinkedHashMap<Integer, String>();
        for (CustomField field : fields) {
            for (int i = 0; i < Math.min(header.size(), columns.size()); i++) {
                if (FoldedText.fold(header.get(i)).equals(FoldedText.fold(field.label())) && !keys.containsKey(i)) {
                    targets.set(i, Target.OWN);
                    keys.put(i, field.key());
                    break;
                }
            }
        }
        return new Mapping(kind, targets, dateOrder, defaultCountry, newest, keys);
    }

    /// Where the title of a column that means nothing else says that people may be contacted, it means that.
    public Mapping withConsents(List<String> header, List<Purpose> purposes) {
        if (kind != ImportKind.PEOPLE) {
            return this;
        }
        var titles = new ConsentTitles(purposes);
        var targets = new ArrayList<>(columns);
        var keys = new LinkedHashMap<>(own);
        for (int i = 0; i < Math.min(header.size(), columns.size()); i++) {
            boolean free = FREE.contains(columns.get(i)) || HeaderText.of(header.get(i)) == null;
            Optional<String> key = free ? titles.of(header.get(i)).map(ConsentColumn::key) : Optional.empty();
            if (key.isPresent() && !keys.containsValue(key.get())) {
                targets.set(i, Target.CONSENT);
                keys.put(i, key.get());
            }
        }
        return new Mapping(kind, targets, dateOrder, defaultCountry, newest, keys);
    }

    public boolean has(Target target) {
        return columns.contains(target);
    }

    /// What must be changed before the table can be read, in sentences; empty where nothing.
    public List<String> problems() {
        var problems = new ArrayList<String>();
        var seen = EnumSet.noneOf(Target.class);
        var told = EnumSet.noneOf(Target.class);
        for (var target : columns) {
            if (!target.fits(kind) && told.add(target)) {
                problems.add("“" + target.label() + "” does not belong to "
                        + kind.label().toLowerCase(Locale.ROOT) + ".");
            } else if (!seen.add(target) && !target.takesSeveral() && told.add(target)) {
                problems.add("Two columns are “" + target.label() + "”. Choose one of them.");
            }
        }
        if (own.values().stream().distinct().count() < own.size()) {
            problems.add("Two columns are the same field of your own, or the same consent. Choose one of them.");
        }
        if (columns.stream().noneMatch(this::names)) {
            problems.add(
                    switch (kind) {
                        case PEOPLE ->
                            "No column says who somebody is. Choose the one with names, e-mail addresses or phone numbers.";
                        case ORGANISATIONS -> "No column is the organisation's name. Choose it.";
                    });
        }
        return List.copyOf(problems);
    }

    private boolean names(Target target) {
        return switch (kind) {
            case PEOPLE ->
                switch (target) {
                    case FULL_NAME,
                            GIVEN_NAME,
                            FAMILY_NAME,
                            EMAIL,
                            EMAIL_WORK,
                            EMAIL_PRIVATE,
                            PHONE,
                            PHONE_MOBILE,
                            PHONE_WORK,
                            PHONE_HOME -> true;
                    default -> false;
                };
            case ORGANISATIONS -> target == Target.ORGANISATION;
        };
    }
}
