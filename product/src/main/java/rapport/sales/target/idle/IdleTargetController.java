package rapport.sales.target.idle;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.sales.SalesKinds;
import rapport.sales.target.TargetHeads;
import rapport.web.Html;
import templates.Templates;

@Controller
@AllowedTo(on = SalesKinds.TARGET)
class IdleTargetController {
    private final TargetHeads heads;
    private final Clock clock;
    private final Templates templates;

    IdleTargetController(TargetHeads heads, Clock clock, Templates templates) {
        this.heads = heads;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/targets/idle")
    Html show(Viewer viewer) {
        List<IdleTarget> idle = heads.idle(viewer).stream()
                .map(one -> new IdleTarget(
                        "/targets/" + one.id(),
                        one.name(),
                        one.listName(),
                        viewer.formats().number(one.fit()),
                        last(one.last(), viewer)))
                .toList();
        return Html.ok(templates.salesTargetIdleIdle(idle));
    }

    private String last(@Nullable Instant at, Viewer viewer) {
        return at == null ? "No move yet" : "Last move " + viewer.formats().ago(at, clock.instant());
    }
}
