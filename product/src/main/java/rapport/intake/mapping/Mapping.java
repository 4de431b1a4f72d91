package rapport.intake.mapping;

import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.customers.facts.Country;
import rapport.customers.facts.DateOrder;

/// What the columns of a table mean.
///
/// @param columns        one target per column, in the order of the table
/// @param dateOrder      how the whole table writes dates
/// @param defaultCountry of phone numbers and addresses that name none, or null
/// @param newest         the newest year that two digits may stand for, usually the year of the import
public record Mapping(
        ImportKind kind,
        List<Target> columns,
        DateOrder dateOrder,
        @Nullable Country defaultCountry,
        Year newest) {

    public Mapping {
        columns = List.copyOf(columns);
    }

    /// The mapping as texts, for a form or a JSON object; {@link #of} reads it back.
    public Map<String, String> asTexts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("kind", kind.name());
        texts.put("columns", columns.stream().map(Target::name).collect(Collectors.joining(",")));
        texts.put("dateOrder", dateOrder.name());
        texts.put("defaultCountry", defaultCountry == null ? "" : defaultCountry.code());
        texts.put("newest", newest.toString());
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
                Year.of(Integer.parseInt(texts.getOrDefault("newest", "").strip())));
    }

    public Mapping with(int column, Target target) {
        var changed = new ArrayList<>(columns);
        changed.set(column, target);
        return new Mapping(kind, changed, dateOrder, defaultCountry, newest);
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
