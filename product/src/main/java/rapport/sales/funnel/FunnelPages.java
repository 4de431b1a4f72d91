package rapport.sales.funnel;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.sales.LossReasonId;
import rapport.sales.StageId;
import rapport.sales.funnel.FunnelPage.Choice;
import rapport.sales.funnel.FunnelPage.Figure;
import rapport.sales.funnel.FunnelPage.Reason;
import rapport.sales.funnel.FunnelPage.Step;
import rapport.sales.opportunity.Tally;
import rapport.sales.pipeline.LossReason;
import rapport.sales.pipeline.Pipeline;
import rapport.sales.pipeline.Pipelines;
import rapport.web.Formats;

/// Puts the page of the funnel together.
@Component
class FunnelPages {
    /// So many currencies are told by name.
    private static final int MOST_CURRENCIES = 2;

    private final FunnelReader reader;
    private final Pipelines pipelines;
    private final Owners owners;
    private final Clock clock;

    FunnelPages(FunnelReader reader, Pipelines pipelines, Owners owners, Clock clock) {
        this.reader = reader;
        this.pipelines = pipelines;
        this.owners = owners;
        this.clock = clock;
    }

    /// What is asked for and not known stands for the first pipeline, the last twelve months, everybody.
    FunnelPage page(String pipelineAsked, String periodAsked, String ownerAsked, Viewer viewer) {
        Formats formats = viewer.formats();
        Pipeline pipeline = pipelines.all().stream()
                .filter(one -> one.id().toString().equals(pipelineAsked))
                .findFirst()
                .orElse(pipelines.open().getFirst());
        Period period = Period.of(periodAsked);
        List<Owners.Named> everybody = owners.everybody();
        Optional<OwnerId> owner = everybody.stream()
                .map(Owners.Named::id)
                .filter(id -> id.toString().equals(ownerAsked))
                .findFirst();
        var question = new Question(pipeline, period.days(formats.day(clock.instant())), owner.orElse(null));
        Funnel funnel = Funnel.of(pipeline, reader.begun(question, viewer));
        Closings closings = reader.closed(question, viewer);
        return new FunnelPage(
                pipelines.all().size() < 2
                        ? List.of()
                        : choices(pipelines.all().stream(), Pipeline::id, Pipeline::name, pipeline.id()),
                choices(Arrays.stream(Period.values()), Period::name, Period::label, period.name()),
                choices(everybody.stream(), Owners.Named::id, Owners.Named::label, owner.orElse(null)),
                figures(question, funnel, closings, formats),
                steps(question, funnel, reader.stays(question, viewer), formats),
                won(question, funnel, formats),
                reasons(question, closings, formats),
                funnel.begun().deals() == 0 && closings.count() == 0);
    }

    private static List<Figure> figures(Question question, Funnel funnel, Closings closings, Formats formats) {
        Stays untilWon = closings.untilWon();
        long closed = closings.count();
        return List.of(
                new Figure(
                        "Begun",
                        formats.number(funnel.begun().deals()),
                        funnel.begun().words(formats),
                        question.begun()),
                new Figure(
                        "Won",
                        formats.number(closings.won().deals()),
                        closings.won().words(formats),
                        question.closed(Question.standing("WON"))),
                new Figure(
                        "Win rate",
                        closed == 0 ? "–" : percent(closings.winRate(), formats),
                        closed == 0 ? "none was closed" : "of " + formats.number(closed) + " closed",
                        question.closed()),
                new Figure(
                        "Days until won, median",
                        untilWon.median().isEmpty()
                                ? "–"
                                : formats.number(untilWon.median().getAsInt()),
                        untilWon.median().isEmpty()
                                ? "none was won"
                                : "on average " + formats.number(Math.round(untilWon.mean())),
                        question.closed(Question.standing("WON"))),
                velocity(question, closings.velocity(), formats));
    }

    private static List<Step> steps(Question question, Funnel funnel, Map<StageId, Stays> stays, Formats formats) {
        return funnel.steps().stream()
                .map(step -> {
                    StageId stage = step.stage().id();
                    var median = stays.getOrDefault(stage, Stays.of(Map.of())).median();
                    return new Step(
                            step.stage().name(),
                            formats.number(step.reached().deals()),
                            question.begun(Question.reached(step.later())),
                            width(step.reached(), funnel),
                            step.reached().words(formats),
                            step.reached().deals() == 0 ? "" : percent(step.onward(), formats),
                            some(step.open(), formats),
                            question.begun(Question.stage(stage)),
                            some(step.lost(), formats),
                            question.begun(Question.standing("LOST"), Question.leftFrom(stage)),
                            median.isEmpty() ? "" : days(median.getAsInt(), formats));
                })
                .toList();
    }

    private static Step won(Question question, Funnel funnel, Formats formats) {
        return new Step(
                "Won",
                formats.number(funnel.won().deals()),
                question.begun(Question.standing("WON")),
                width(funnel.won(), funnel),
                funnel.won().words(formats),
                "",
                "",
                "",
                "",
                "",
                "");
    }

    private List<Reason> reasons(Question question, Closings closings, Formats formats) {
        Map<LossReasonId, Long> found = closings.reasons();
        long lost = closings.lost().deals();
        return found.entrySet().stream()
                .map(entry -> new Reason(
                        pipelines.find(entry.getKey()).map(LossReason::name).orElse(""),
                        formats.number(entry.getValue()),
                        question.closed("loss_reason == \"" + entry.getKey() + "\""),
                        100 * Funnel.share(entry.getValue(), lost)))
                .toList();
    }

    private static double width(Tally part, Funnel funnel) {
        return 100 * Funnel.share(part.deals(), funnel.begun().deals());
    }

    private static String some(Tally deals, Formats formats) {
        return deals.deals() == 0 ? "" : formats.number(deals.deals());
    }

    private static String days(int days, Formats formats) {
        return formats.number(days) + (days == 1 ? " day" : " days");
    }

    private static Figure velocity(Question question, Map<String, BigDecimal> velocity, Formats formats) {
        List<String> told = velocity.entrySet().stream()
                .limit(MOST_CURRENCIES)
                .map(entry -> formats.money(entry.getValue(), entry.getKey()))
                .toList();
        return new Figure(
                "Velocity",
                told.isEmpty() ? "–" : told.getFirst(),
                told.size() < 2 ? "a day, from those open now" : "and " + told.get(1) + " a day, from those open now",
                question.open());
    }

    private static String percent(double share, Formats formats) {
        return NumberFormat.getPercentInstance(formats.locale()).format(share);
    }

    private static <T> List<Choice> choices(
            Stream<T> all, Function<T, Object> value, Function<T, String> label, @Nullable Object chosen) {
        return all.map(one -> new Choice(
                        value.apply(one).toString(),
                        label.apply(one),
                        value.apply(one).equals(chosen)))
                .toList();
    }
}
