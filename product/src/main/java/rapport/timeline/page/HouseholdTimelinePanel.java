package rapport.timeline.page;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartyPanel;
import rapport.timeline.TimelineKinds;

/// The story of all who live in a household, in the middle of its page.
@Component
class HouseholdTimelinePanel implements PartyPanel {
    private final TimelinePanel panel;

    HouseholdTimelinePanel(TimelinePanel panel) {
        this.panel = panel;
    }

    @Override
    public Side side() {
        return Side.STORY;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public boolean isOf(PartyKind kind) {
        return kind == PartyKind.HOUSEHOLD;
    }

    @Override
    public Optional<Content> of(PartyId party, Viewer viewer) {
        return viewer.rights().may(TimelineKinds.INTERACTION, Right.READ)
                ? Optional.of(panel.story(TimelinePages.Query.newest(party, true), viewer))
                : Optional.empty();
    }
}
