package rapport.automation.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import rapport.access.Viewer;
import rapport.automation.PlanId;
import rapport.automation.Settings;
import rapport.automation.plan.LookAfterPlans;
import rapport.automation.plan.LookAfterPlans.Looked;
import rapport.automation.plan.LookAfterPlans.Which;
import rapport.automation.plan.Plans;

/// Writes playbooks for tests, as somebody who keeps them does.
record PlanWriter(LookAfterPlans lookAfter, Plans plans, Viewer by) {
    @SafeVarargs
    final PlanId plan(String kind, String name, Map<String, String>... steps) {
        PlanId id = ((Looked.Kept) lookAfter.make(kind, name + " " + UUID.randomUUID(), by)).id();
        for (Map<String, String> step : steps) {
            var settings = new HashMap<>(step);
            String of = Objects.requireNonNull(settings.remove("kind"));
            must(lookAfter.add(which(id), of, new Settings(settings), by).orElseThrow());
        }
        return id;
    }

    /// Where a step leads to.
    void lead(PlanId plan, int position, String next, String otherwise) {
        var step = plans.find(plan).orElseThrow().course().steps().get(position);
        must(lookAfter
                .change(which(plan), step.key(), step.settings(), next, otherwise, by)
                .orElseThrow());
    }

    void change(PlanId plan, String step, Map<String, String> settings) {
        must(lookAfter
                .change(which(plan), step, new Settings(settings), "", "", by)
                .orElseThrow());
    }

    void begins(PlanId plan, String moment, String onlyIf) {
        must(lookAfter
                .settle(plan, "Begins " + plan, by.id(), moment, onlyIf, by)
                .orElseThrow());
    }

    private Which which(PlanId id) {
        return new Which(id, plans.find(id).orElseThrow().mark());
    }

    private static void must(Looked looked) {
        assertThat(looked).isInstanceOf(Looked.Kept.class);
    }

    static Map<String, String> step(String kind, String... settings) {
        var all = new HashMap<String, String>();
        all.put("kind", kind);
        for (int n = 0; n < settings.length; n += 2) {
            all.put(settings[n], settings[n + 1]);
        }
        return all;
    }

    static Map<String, String> call(String subject) {
        return step("call", "subject", subject);
    }

    static Map<String, String> task(String subject) {
        return step("task", "subject", subject);
    }
}
