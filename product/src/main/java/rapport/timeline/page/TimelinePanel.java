package rapport.timeline.page;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.PartyPanel;
import rapport.timeline.TimelineKinds;
import templates.Templates;

/// The story of a customer, in the middle of its page.
@Component
class TimelinePanel implements PartyPanel {
    private final TimelinePages pages;
    private final Composers composers;
    private final Templates templates;

    TimelinePanel(TimelinePages pages, Composers composers, Templates templates) {
        this.pages = pages;
        this.composers = composers;
        this.templates = templates;
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
    public Optional<Content> of(PartyId party, Viewer viewer) {
        return viewer.rights().may(TimelineKinds.INTERACTION, Right.READ)
                ? Optional.of(story(TimelinePages.Query.newest(party, false), viewer))
                : Optional.empty();
    }

    Content story(TimelinePages.Query query, Viewer viewer) {
        var timeline = pages.timeline(query, viewer);
        var composer = viewer.rights().may(TimelineKinds.INTERACTION, Right.CREATE)
                ? composers.fresh(query.party(), timeline.name(), timeline.ofOrganisation(), viewer)
                : null;
        return templates.timelinePageStory(composer, timeline);
    }
}
