package rapport.timeline.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customfields.CustomFields;
import rapport.customfields.CustomValues;
import rapport.customfields.ShownField;
import rapport.timeline.InteractionView;
import rapport.timeline.Interactions;
import rapport.timeline.TimelineCursor;
import rapport.timeline.TimelineFilter;
import rapport.timeline.TimelineKinds;
import rapport.timeline.TouchAddition;

/// Reads a piece of a timeline and tells it under headings of days.
@Component
class TimelinePages {
    private static final int TOUCHES = 30;

    /// What the address of a timeline says.
    ///
    /// @param together whether it is a household, whose timeline is that of all who live there
    record Query(PartyId party, boolean together, Optional<Way> way, String search, Optional<TimelineCursor> after) {
        static Query newest(PartyId party, boolean together) {
            return new Query(party, together, Optional.empty(), "", Optional.empty());
        }

        Query with(Optional<Way> other) {
            return new Query(party, together, other, search, Optional.empty());
        }

        Query withoutSearch() {
            return new Query(party, together, way, "", Optional.empty());
        }

        Query after(TimelineCursor place) {
            return new Query(party, together, way, search, Optional.of(place));
        }

        String address() {
            return "/interactions?party=" + party + (together ? "&together=true" : "")
                    + way.map(one -> "&way=" + one).orElse("")
                    + (search.isEmpty() ? "" : "&q=" + URLEncoder.encode(search, StandardCharsets.UTF_8))
                    + after.map(place -> "&after=" + place.text()).orElse("");
        }

        TimelineFilter filter() {
            return new TimelineFilter(way.map(Way::channels).orElse(Set.of()), search);
        }
    }

    private final Interactions interactions;
    private final CustomFields fields;
    private final List<TouchAddition> additions;
    private final Clock clock;

    TimelinePages(Interactions interactions, CustomFields fields, List<TouchAddition> additions, Clock clock) {
        this.interactions = interactions;
        this.fields = fields;
        this.additions = additions;
        this.clock = clock;
    }

    Timeline timeline(Query query, Viewer viewer) {
        var page = query.together()
                ? interactions.together(query.party(), query.filter(), query.after(), TOUCHES, viewer)
                : interactions.page(query.party(), query.filter(), query.after(), TOUCHES, viewer);
        var days = Days.at(clock.instant(), viewer.formats());
        var telling = new Telling(days, query.party(), onAll(page.interactions()), own(viewer), added(viewer));
        return new Timeline(
                query.party().toString(),
                page.party().name(),
                page.party().kind() == PartyKind.ORGANISATION,
                query.together(),
                choices(query),
                query.way().map(Way::name).orElse(""),
                query.search(),
                query.withoutSearch().address(),
                groups(page.interactions(), query.after(), telling),
                page.next().map(query::after).map(Query::address).orElse(""));
    }

    /// One interaction by itself, with all its parties.
    Touch touch(InteractionView one, Viewer viewer) {
        var days = Days.at(clock.instant(), viewer.formats());
        return new Telling(days, new PartyId(one.id().value()), Set.of(), own(viewer), added(viewer)).touch(one);
    }

    private Function<CustomValues, List<ShownField>> own(Viewer viewer) {
        var known = fields.kept(TimelineKinds.INTERACTION);
        return values -> ShownField.of(known, values, viewer);
    }

    private Function<InteractionView, TouchAddition.Added> added(Viewer viewer) {
        return one -> additions.stream()
                .flatMap(addition -> addition.to(one, viewer).stream())
                .findFirst()
                .orElse(TouchAddition.Added.NONE);
    }

    private static List<Timeline.Choice> choices(Query query) {
        var choices = new ArrayList<Timeline.Choice>();
        choices.add(choice("All", Optional.empty(), query));
        for (Way way : Way.values()) {
            choices.add(choice(way.label(), Optional.of(way), query));
        }
        return choices;
    }

    private static Timeline.Choice choice(String label, Optional<Way> way, Query query) {
        return new Timeline.Choice(
                "way-" + way.map(Way::name).orElse("ALL"),
                label,
                query.with(way).address(),
                query.way().equals(way));
    }

    private static List<Timeline.Group> groups(
            List<InteractionView> views, Optional<TimelineCursor> after, Telling telling) {
        var groups = new ArrayList<Timeline.Group>();
        String above =
                after.map(place -> telling.days().heading(place.occurredAt())).orElse("");
        for (InteractionView view : views) {
            String heading = telling.days().heading(view.occurredAt());
            if (groups.isEmpty() || !heading.equals(above)) {
                groups.add(new Timeline.Group(heading.equals(above) ? "" : heading, new ArrayList<>()));
            }
            groups.getLast().touches().add(telling.touch(view));
            above = heading;
        }
        return groups;
    }

    private static Set<PartyId> onAll(List<InteractionView> views) {
        var all = new HashSet<PartyId>();
        views.forEach(view -> view.parties().forEach(party -> all.add(party.id())));
        views.forEach(view ->
                all.retainAll(view.parties().stream().map(Parties.Named::id).toList()));
        return all;
    }
}
