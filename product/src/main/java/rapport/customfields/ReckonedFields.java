package rapport.customfields;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import rapport.access.Rights;
import rapport.access.Viewer;
import rapport.expressions.Now;
import rapport.expressions.Type;
import rapport.expressions.Vocabularies;
import rapport.expressions.Vocabulary;
import rapport.expressions.Word;

/// What fields say that reckon, worked out in the statement that reads the record.
@Component
public class ReckonedFields {
    /// A function of the database takes a hundred arguments.
    private static final int AT_ONCE = 40;

    private static final Pattern NAME = Pattern.compile("\\b" + Pattern.quote(CustomField.nameOf("")) + "[a-z0-9_]+");

    private final CustomFields fields;
    private final List<CustomizedKind> kinds;
    private final Vocabularies vocabularies;
    private final Clock clock;

    ReckonedFields(CustomFields fields, List<CustomizedKind> kinds, Vocabularies vocabularies, Clock clock) {
        this.fields = fields;
        this.kinds = kinds;
        this.vocabularies = vocabularies;
        this.clock = clock;
    }

    /// The fields of a kind of record that a viewer may see. One that reckons is hidden from whom something is hidden
    /// that it is made of.
    public List<CustomField> seen(String recordKind, Viewer viewer) {
        var hidden = hidden(recordKind, viewer);
        return fields.of(recordKind).stream()
                .filter(field -> !field.isHidden(viewer) && !hidden.contains(field.name()))
                .toList();
    }

    /// What those are called that reckon and that a viewer may not see, or that are broken for everybody.
    public Set<String> hidden(String recordKind, Viewer viewer) {
        var reckoned =
                fields.of(recordKind).stream().filter(CustomField::isReckoned).toList();
        if (reckoned.isEmpty()) {
            return Set.of();
        }
        Vocabulary known = vocabulary(recordKind, viewer.rights());
        return reckoned.stream()
                .map(CustomField::name)
                .filter(name -> known.find(name).isEmpty())
                .collect(Collectors.toSet());
    }

    /// What all fields of the company say of the record at hand: those that are kept, and among those that reckon the
    /// ones that are asked for and that the viewer may see.
    public Field<CustomValues> with(
            Field<CustomValues> kept, String recordKind, Predicate<CustomField> asked, Viewer viewer) {
        var reckoned = fields.of(recordKind).stream()
                .filter(CustomField::isReckoned)
                .filter(asked)
                .toList();
        if (reckoned.isEmpty()) {
            return kept;
        }
        Vocabulary known = vocabulary(recordKind, viewer.rights());
        var now = new Now(clock.instant(), viewer.formats().zone());
        var pairs = new ArrayList<Field<?>>();
        for (CustomField field : reckoned) {
            known.find(field.name()).ifPresent(word -> {
                pairs.add(inline(field.key()));
                pairs.add(json(word, now));
            });
        }
        Field<?> all = kept;
        for (int from = 0; from < pairs.size(); from += 2 * AT_ONCE) {
            var some = pairs.subList(from, Math.min(pairs.size(), from + 2 * AT_ONCE));
            all = field(
                    "({0} || jsonb_strip_nulls({1}))",
                    JSONB.class, all, function("jsonb_build_object", JSONB.class, some.toArray(Field[]::new)));
        }
        return field("{0}", kept.getDataType(), all);
    }

    /// What those fields say that the viewer may see, kept or reckoned.
    public Field<CustomValues> seenIn(Field<CustomValues> kept, String recordKind, Viewer viewer) {
        var keys = seen(recordKind, viewer).stream().map(CustomField::key).toList();
        return with(kept, recordKind, _ -> true, viewer).convertFrom(values -> values.only(keys));
    }

    /// Only what those say that reckon and that the viewer may see.
    public Field<CustomValues> alone(String recordKind, Viewer viewer) {
        Field<CustomValues> nothing =
                inline(CustomValues.NONE, kind(recordKind).custom().getDataType());
        return with(nothing, recordKind, _ -> true, viewer);
    }

    /// How a field is reckoned, in one line, with fields of the company by their labels; empty where it is filled in.
    public String said(CustomField field) {
        return switch (field.reckoning()) {
            case Reckoning.Formula formula -> labelled(formula.said(), field.recordKind());
            case Reckoning.RollUp rollUp ->
                labelled(
                        rollUp.said(),
                        kinds.stream()
                                .filter(kind -> kind.vocabulary().equals(rollUp.over()))
                                .map(CustomizedKind::recordKind)
                                .findFirst()
                                .orElse(""));
            case null -> "";
        };
    }

    private String labelled(String rule, String recordKind) {
        return NAME.matcher(rule)
                .replaceAll(name -> Matcher.quoteReplacement(fields.named(recordKind, name.group())
                        .map(CustomField::label)
                        .orElse(name.group())));
    }

    public boolean any(String recordKind) {
        return fields.of(recordKind).stream().anyMatch(CustomField::isReckoned);
    }

    private Vocabulary vocabulary(String recordKind, Rights rights) {
        return vocabularies.of(kind(recordKind).vocabulary(), rights);
    }

    private CustomizedKind kind(String recordKind) {
        return kinds.stream()
                .filter(kind -> kind.recordKind().equals(recordKind))
                .findFirst()
                .orElseThrow();
    }

    private static Field<?> json(Word word, Now now) {
        if (word.type() != Type.MONEY) {
            return word.value(now);
        }
        Field<?> currency = word.currency(now);
        return field(
                "case when {0} then jsonb_build_object('amount', {1}, 'currency', {2}) end",
                JSONB.class,
                condition("{0} is not null and {1} is not null", word.value(now), currency),
                word.value(now),
                currency);
    }
}
