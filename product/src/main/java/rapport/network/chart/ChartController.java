package rapport.network.chart;

import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

/// The chart of an organisation, in which one says who reports to whom.
@Controller
@RequestMapping("/organisations/{id}/chart")
@AllowedTo(on = CustomerKinds.ORGANISATION)
class ChartController {
    private final Charts charts;
    private final ReportingLines lines;
    private final Parties parties;
    private final SetLine setLine;
    private final Templates templates;

    ChartController(Charts charts, ReportingLines lines, Parties parties, SetLine setLine, Templates templates) {
        this.charts = charts;
        this.lines = lines;
        this.parties = parties;
        this.setLine = setLine;
        this.templates = templates;
    }

    @GetMapping
    Html show(@PathVariable PartyId id, Viewer viewer) {
        var chart = chart(id, viewer);
        return Html.page("Chart of " + chart.name(), templates.networkChartPage(chart));
    }

    @AllowedTo(right = Right.EDIT, on = CustomerKinds.PERSON)
    @GetMapping("/people/{person}/line/edit")
    Html edit(@PathVariable PartyId id, @PathVariable PartyId person, Viewer viewer) {
        return Html.ok(templates.networkChartLine(form(id, person, Optional.empty(), "", viewer)));
    }

    @AllowedTo(right = Right.EDIT, on = CustomerKinds.PERSON)
    @PutMapping("/people/{person}/line")
    @Does("Say who reports to whom")
    Html update(
            @PathVariable PartyId id,
            @PathVariable PartyId person,
            @RequestParam(defaultValue = "") String leader,
            Viewer viewer) {
        var to = leader.isEmpty() ? Optional.<PartyId>empty() : Optional.of(PartyId.of(leader));
        return switch (setLine.of(person, to, viewer)) {
            case SetLine.Outcome.Done() ->
                Html.ok(templates.networkChartChart(chart(id, viewer))).with(Toast.ok("Saved"));
            case SetLine.Outcome.Unchanged() -> Html.ok(templates.networkChartChart(chart(id, viewer)));
            case SetLine.Outcome.Refused(var because) ->
                Html.refused(templates.networkChartLine(form(id, person, to, because, viewer)))
                        .header("HX-Retarget", "#line-of-" + person);
        };
    }

    private Chart chart(PartyId id, Viewer viewer) {
        return charts.of(id, viewer).orElseThrow(ChartController::nobody);
    }

    private LineForm form(PartyId id, PartyId person, Optional<PartyId> chosen, String problem, Viewer viewer) {
        var others = lines.of(id, viewer).stream()
                .map(ReportingLines.Employed::person)
                .distinct()
                .toList();
        var names = parties.named(others, viewer);
        var itself = Optional.ofNullable(names.get(person)).orElseThrow(ChartController::nobody);
        var leader = chosen.or(() -> lines.lineOf(person, viewer).map(ReportingLines.Line::leader));
        return new LineForm(
                id.toString(),
                person.toString(),
                itself.name(),
                leader.map(PartyId::toString).orElse(""),
                names.values().stream()
                        .filter(one -> !one.id().equals(person))
                        .sorted(Comparator.comparing(Parties.Named::name))
                        .map(one -> new LineForm.Choice(one.id().toString(), one.name()))
                        .toList(),
                problem);
    }

    private static NotFound nobody() {
        return new NotFound("There is nothing at this address, or nothing that you may see.");
    }
}
