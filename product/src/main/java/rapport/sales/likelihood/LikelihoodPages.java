package rapport.sales.likelihood;

import java.text.NumberFormat;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.access.settings.SettingsTab;
import rapport.access.settings.SettingsTabs;
import rapport.web.Formats;

/// Puts the page together on which administrators see what was learned.
@Component
class LikelihoodPages {
    private static final int MOST_LINES = 20;

    private final Lessons lessons;
    private final Clock clock;

    LikelihoodPages(Lessons lessons, Clock clock) {
        this.lessons = lessons;
        this.clock = clock;
    }

    LikelihoodPage page(Viewer viewer) {
        return new LikelihoodPage(
                SettingsTabs.of(viewer, SettingsTab.LIKELIHOOD),
                Arrays.stream(Selling.values())
                        .map(kind -> lessons.of(kind)
                                .map(learned -> learned(kind, learned, viewer.formats()))
                                .orElse(new LikelihoodPage.Learned(
                                        title(kind), "", false, "Nothing was learned yet.", List.of(), List.of())))
                        .toList());
    }

    private static String title(Selling kind) {
        return "What " + kind.many() + " that ended teach";
    }

    private LikelihoodPage.Learned learned(Selling kind, Lessons.Learned learned, Formats formats) {
        Lesson lesson = learned.lesson();
        Traits traits = Traits.of(kind);
        return new LikelihoodPage.Learned(
                title(kind),
                formats.ago(learned.at(), clock.instant()),
                lesson.merit().isWorthShowing(),
                verdict(kind, lesson.merit()),
                figures(kind, lesson, formats),
                lesson.weights().stream()
                        .sorted(Comparator.comparingDouble(one -> -Math.abs(one.weight())))
                        .limit(MOST_LINES)
                        .map(one -> traits.line(one, formats))
                        .toList());
    }

    private static String verdict(Selling kind, Merit merit) {
        if (merit.isWorthShowing()) {
            return "It foretells better than the bare share does, so each open " + kind.one() + " shows it.";
        }
        return merit.foretells()
                ? "Too few ended to test it, so nobody is shown it."
                : "It foretells no better than the bare share does, so nobody is shown it.";
    }

    private static List<LikelihoodPage.Figure> figures(Selling kind, Lesson lesson, Formats formats) {
        Merit merit = lesson.merit();
        Locale locale = formats.locale();
        return List.of(
                new LikelihoodPage.Figure("Learned from", formats.number(lesson.ended()), kind.many() + " that ended"),
                new LikelihoodPage.Figure(
                        "Bare share", Likelihoods.percent(lesson.share(), locale), "of them were " + kind.success()),
                new LikelihoodPage.Figure(
                        "Tested on", formats.number(merit.tested()), "the newest quarter, learned from the others"),
                new LikelihoodPage.Figure(
                        "Ranks rightly",
                        Likelihoods.percent(merit.auc(), locale),
                        "of pairs of one " + kind.success() + " and one not (AUC); guessing does 50%"),
                new LikelihoodPage.Figure(
                        "Misses by",
                        decimal(merit.brier(), locale),
                        "Brier score; the bare share has " + decimal(merit.baseBrier(), locale)));
    }

    private static String decimal(double number, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(4);
        format.setMaximumFractionDigits(4);
        return format.format(number);
    }
}
