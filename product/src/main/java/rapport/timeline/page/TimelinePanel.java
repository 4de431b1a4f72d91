package rapport.timeline.page;

import gg.jte.Content;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.PartyPanel;
import rapport.timeline.TimelineKinds;
import templates.Templates;

/// The story of a customer, in the middle of its page.
@Component
class TimelinePanel implements PartyPanel {
    private static final int OFFERED = 12;

    private final TimelinePages pages;
    private final Parties parties;
    private final Templates templates;
    private final Clock clock;

    TimelinePanel(TimelinePages pages, Parties parties, Templates templates, Clock clock) {
        this.pages = pages;
        this.parties = parties;
        this.templates = templates;
        this.clock = clock;
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
                ? Optional.of(story(TimelinePages.Query.newest(party), viewer))
                : Optional.empty();
    }

    /// With whom of an organisation one may have spoken; nobody on the page of a person.
    List<Parties.Named> people(PartyId party, Viewer viewer) {
        return parties.peopleOf(party, OFFERED, viewer);
    }

    Content story(TimelinePages.Query query, Viewer viewer) {
        var timeline = pages.timeline(query, viewer);
        var zone = viewer.formats().zone();
        List<Parties.Named> people = timeline.ofOrganisation() ? people(query.party(), viewer) : List.of();
        var composer = Composer.fresh(timeline.party(), timeline.name(), people, clock.instant(), zone);
        return templates.timelinePageStory(composer, timeline);
    }
}
