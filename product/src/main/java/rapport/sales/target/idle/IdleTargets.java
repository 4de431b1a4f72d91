package rapport.sales.target.idle;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.sales.SalesKinds;
import rapport.work.OnMyDay;
import templates.Templates;

/// The targets of whoever looks that need a move, below the work of the day.
@Component
class IdleTargets implements OnMyDay {
    private final Templates templates;

    IdleTargets(Templates templates) {
        this.templates = templates;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Content> of(Viewer viewer) {
        return viewer.rights().may(SalesKinds.TARGET, Right.READ)
                ? Optional.of(templates.salesTargetIdleIdlePlace())
                : Optional.empty();
    }
}
