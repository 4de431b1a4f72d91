package rapport.sales.funnel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import rapport.sales.StageId;
import rapport.sales.opportunity.Phase;
import rapport.sales.opportunity.Tally;
import rapport.sales.pipeline.Pipeline;
import rapport.sales.pipeline.Stage;

/// How far the deals came that were begun in some time. A deal has reached a stage when it ever stood there or in a
/// later one, or was won; so each step holds a part of the one before, and the last holds those that were won.
///
/// @param begun all of them
/// @param steps one for each stage that is in use or was reached
record Funnel(Tally begun, List<Step> steps, Tally won) {
    /// @param later   the stage and all that come after it
    /// @param onward  the share of those who reached it that went on or was won; 0 where nobody came
    /// @param open    those that stand here now
    /// @param lost    those that were lost from here
    record Step(Stage stage, List<StageId> later, Tally reached, double onward, Tally open, Tally lost) {}

    static Funnel of(Pipeline pipeline, List<Alike> deals) {
        var stood = new HashSet<StageId>();
        deals.forEach(alike -> stood.addAll(alike.reached()));
        List<Stage> stages = pipeline.stages().stream()
                .filter(stage -> !stage.retired() || stood.contains(stage.id()))
                .toList();
        Tally won = tally(deals, alike -> alike.phase() == Phase.WON);
        var steps = new ArrayList<Step>();
        Tally next = won;
        for (int place = stages.size() - 1; place >= 0; place--) {
            Stage stage = stages.get(place);
            List<StageId> later =
                    stages.subList(place, stages.size()).stream().map(Stage::id).toList();
            Tally reached = tally(
                    deals, alike -> alike.phase() == Phase.WON || later.stream().anyMatch(alike.reached()::contains));
            steps.addFirst(new Step(
                    stage,
                    later,
                    reached,
                    share(next.deals(), reached.deals()),
                    tally(
                            deals,
                            alike ->
                                    alike.phase() == Phase.OPEN && alike.stage().equals(stage.id())),
                    tally(
                            deals,
                            alike ->
                                    alike.phase() == Phase.LOST && alike.stage().equals(stage.id()))));
            next = reached;
        }
        return new Funnel(tally(deals, _ -> true), steps, won);
    }

    static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static Tally tally(List<Alike> deals, Predicate<Alike> which) {
        return Tally.of(deals.stream().filter(which).map(Alike::worth));
    }
}
