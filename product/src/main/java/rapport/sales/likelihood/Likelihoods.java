package rapport.sales.likelihood;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.value;
import static org.jooq.impl.DSL.when;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.CaseConditionStep;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Rights;
import rapport.access.Viewer;
import rapport.web.Formats;

/// Says how likely open deals and leads are won, by what was learned last. What somebody may not see does not count for
/// him, as with the rules that score leads.
@Component
public class Likelihoods {
    private static final int MOST_LINES = 6;
    private static final Field<String[]> NONE = field("array[]::text[]", String[].class);

    private final Lessons lessons;

    Likelihoods(Lessons lessons) {
        this.lessons = lessons;
    }

    /// Per cent, for the row that a statement reads; null where that was closed, and where nothing worth showing was
    /// learned.
    public Field<Integer> percent(Selling kind, Rights rights) {
        return worth(kind)
                .map(lesson -> percent(lesson, Traits.of(kind), rights))
                .orElse(inline((Integer) null));
    }

    /// Whether something worth showing was learned.
    public boolean shows(Selling kind) {
        return worth(kind).isPresent();
    }

    /// The traits of the row that a statement reads, for [#of]; none where nothing worth showing was learned.
    public Field<String[]> traits(Selling kind) {
        return worth(kind).isPresent() ? Traits.of(kind).values() : NONE;
    }

    /// Empty where nothing worth showing was learned.
    public Optional<Likelihood> of(Selling kind, String[] values, Viewer viewer) {
        return worth(kind).map(lesson -> of(kind, lesson, values, viewer));
    }

    private Optional<Lesson> worth(Selling kind) {
        return lessons.of(kind)
                .map(Lessons.Learned::lesson)
                .filter(lesson -> lesson.merit().isWorthShowing());
    }

    private static Field<Integer> percent(Lesson lesson, Traits traits, Rights rights) {
        Field<Double> sum = inline(lesson.intercept());
        for (Trait trait : traits.all()) {
            if (trait.isOpenTo(rights)) {
                sum = sum.plus(weight(trait, lesson));
            }
        }
        Field<Integer> percent = field("round(100 / (1 + exp(-({0}))))::int", Integer.class, sum);
        return when(traits.ended().isNull(), percent);
    }

    private static Field<Double> weight(Trait trait, Lesson lesson) {
        @Nullable CaseConditionStep<Double> cases = null;
        for (Lesson.Weight weight : lesson.weights()) {
            if (weight.trait().equals(trait.key())) {
                var holds = trait.value().eq(value(weight.value()));
                cases = cases == null
                        ? when(holds, inline(weight.weight()))
                        : cases.when(holds, inline(weight.weight()));
            }
        }
        return cases == null ? inline(0.0) : coalesce(cases, inline(0.0));
    }

    private static Likelihood of(Selling kind, Lesson lesson, String[] values, Viewer viewer) {
        Formats formats = viewer.formats();
        Traits traits = Traits.of(kind);
        Map<String, String> known = traits.known(values, viewer.rights());
        return new Likelihood(
                "Likely " + kind.success(),
                percent(lesson.probability(known), formats.locale()),
                "Learned from " + formats.number(lesson.ended()) + " " + kind.many() + " that ended, of which "
                        + percent(lesson.share(), formats.locale()) + " were " + kind.success() + ".",
                lesson.counting(known).stream()
                        .limit(MOST_LINES)
                        .map(weight -> traits.line(weight, formats))
                        .toList());
    }

    static String percent(double share, Locale locale) {
        return NumberFormat.getPercentInstance(locale).format(share);
    }
}
