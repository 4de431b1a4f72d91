package rapport.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.automation.PlanId;
import rapport.automation.Planned;
import rapport.automation.RunId;
import rapport.automation.Settings;
import rapport.automation.plan.LookAfterPlans;
import rapport.automation.plan.LookAfterPlans.Looked;
import rapport.automation.plan.LookAfterPlans.Which;
import rapport.automation.plan.Offered;
import rapport.automation.plan.Plans;
import rapport.automation.run.FollowPlan;
import rapport.automation.run.Starting;
import rapport.automation.run.SteerRun;
import rapport.cast.Cast;
import rapport.cast.DealSketch;
import rapport.cast.LeadSketch;
import rapport.correspondence.templating.LookAfterTemplates;
import rapport.correspondence.templating.TemplateForm;
import rapport.sales.SalesKinds;

/// What the sellers of Tern Motion do with each lead and with each offer, and with whom they are just at it.
@Component
class SamplePlaybooks {
    private static final int LOOKED_AT = 200;

    private final LookAfterTemplates templates;
    private final LookAfterPlans lookAfter;
    private final Plans plans;
    private final Offered offered;
    private final FollowPlan follow;
    private final SteerRun steer;

    SamplePlaybooks(
            LookAfterTemplates templates,
            LookAfterPlans lookAfter,
            Plans plans,
            Offered offered,
            FollowPlan follow,
            SteerRun steer) {
        this.templates = templates;
        this.lookAfter = lookAfter;
        this.plans = plans;
        this.offered = offered;
        this.follow = follow;
        this.steer = steer;
    }

    void bring(Cast cast, Viewer by) {
        String spoken = template("What we spoke about", "Your enquiry: {{lead.interest|automation}}", """
                Dear {{person.given_name|Sir or Madam}},

                thank you for the talk. As promised, here is what we would need to know for an offer: what you pack, how
                many an hour, and how much room there is.

                Kind regards
                {{user.name}}, {{company.name}}
                """, by);
        String offer = template("A word on our offer", "{{deal.name}}", """
                Dear {{person.given_name|Sir or Madam}},

                you have had our offer over {{deal.amount}} for some days. Is there anything that I can answer before you
                decide?

                Kind regards
                {{user.name}}
                """, by);
        PlanId leads = plan(
                SalesKinds.LEAD,
                "First week of a lead",
                List.of(
                        step("call", "subject", "Thank them for asking, and hear what they need"),
                        step("wait", "days", "2", "counting", "working"),
                        step("mail", "template", spoken),
                        step("wait", "days", "5"),
                        step("branch", "rule", "criteria_met >= 2"),
                        step("task", "subject", "Decide: an offer, or another talk?"),
                        step("call", "subject", "Call once more, then let go", "days", "1")),
                by);
        lead(leads, 4, "", "s7", by);
        lead(leads, 5, "end", "", by);
        PlanId deals = plan(
                SalesKinds.OPPORTUNITY,
                "After the offer",
                List.of(
                        step("call", "subject", "Has the offer arrived, and who reads it?", "days", "1"),
                        step("wait", "days", "4"),
                        step("mail", "template", offer),
                        step("wait", "days", "7"),
                        step("task", "subject", "Ask for a date to decide")),
                by);
        Set<String> asking = cast.leads().stream().map(LeadSketch::name).collect(Collectors.toSet());
        Set<String> open = cast.deals().stream()
                .filter(deal -> deal.end() == null)
                .map(DealSketch::name)
                .collect(Collectors.toSet());
        begin(leads, SalesKinds.LEAD, asking, by);
        begin(deals, SalesKinds.OPPORTUNITY, open, by);
    }

    /// With four of them; of those, one is paused and one is stopped.
    private void begin(PlanId plan, String kind, Set<String> names, Viewer by) {
        List<Planned> chosen = offered.records(kind).orElseThrow().latest(LOOKED_AT, by).stream()
                .filter(record -> names.contains(record.name()))
                .limit(4)
                .toList();
        for (int n = 0; n < chosen.size(); n++) {
            if (follow.byHand(plan, chosen.get(n).id(), by).orElseThrow() instanceof Starting.Started(RunId run)) {
                if (n == 2) {
                    steer.pause(run, by);
                } else if (n == 3) {
                    steer.stop(run, by);
                }
            }
        }
    }

    private String template(String name, String subject, String words, Viewer by) {
        return switch (templates.write(new TemplateForm(name, subject, words), by.id())) {
            case LookAfterTemplates.Looked.Kept(var id) -> id.toString();
            case LookAfterTemplates.Looked.Refused _ -> template(name + " (sample)", subject, words, by);
        };
    }

    private PlanId plan(String kind, String name, List<Map<String, String>> steps, Viewer by) {
        PlanId id = switch (lookAfter.make(kind, name, by)) {
            case Looked.Kept(var made) -> made;
            case Looked.Refused _ -> plan(kind, name + " (sample)", List.of(), by);
        };
        for (Map<String, String> step : steps) {
            var settings = new HashMap<>(step);
            String of = Objects.requireNonNull(settings.remove("kind"));
            must(lookAfter.add(which(id), of, new Settings(settings), by).orElseThrow());
        }
        return id;
    }

    private void lead(PlanId plan, int position, String next, String otherwise, Viewer by) {
        var step = plans.find(plan).orElseThrow().course().steps().get(position);
        must(lookAfter
                .change(which(plan), step.key(), step.settings(), next, otherwise, by)
                .orElseThrow());
    }

    private Which which(PlanId id) {
        return new Which(id, plans.find(id).orElseThrow().mark());
    }

    private static void must(Looked looked) {
        if (looked instanceof Looked.Refused(var why)) {
            throw new IllegalStateException(why);
        }
    }

    private static Map<String, String> step(String kind, String... settings) {
        var all = new HashMap<String, String>();
        all.put("kind", kind);
        for (int n = 0; n < settings.length; n += 2) {
            all.put(settings[n], settings[n + 1]);
        }
        return all;
    }
}
