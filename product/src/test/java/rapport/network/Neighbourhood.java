package rapport.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.RelationshipKind;
import rapport.customers.Sources;
import rapport.customers.facts.OrganisationFacts;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.PersonName;
import rapport.customers.keeping.CreateParties;
import rapport.customers.keeping.RecordHistory;
import rapport.customers.keeping.RecordHistory.Bond;
import rapport.network.strength.FollowTheTimeline;
import rapport.testing.House;
import rapport.timeline.Channel;
import rapport.timeline.Direction;
import rapport.timeline.InteractionId;
import rapport.timeline.InteractionKind;
import rapport.timeline.NewInteraction;
import rapport.timeline.PastInteraction;
import rapport.timeline.RecordInteraction;

/// People who know each other, for tests to make.
@TestComponent
public class Neighbourhood {
    private final CreateParties create;
    private final Sources sources;
    private final RecordInteraction record;
    private final RecordHistory history;
    private final FollowTheTimeline follow;
    private final Viewer viewer;

    Neighbourhood(
            CreateParties create,
            Sources sources,
            RecordInteraction record,
            RecordHistory history,
            FollowTheTimeline follow,
            House house) {
        this.create = create;
        this.sources = sources;
        this.record = record;
        this.history = history;
        this.follow = follow;
        this.viewer = house.firstAdministrator();
    }

    public PartyId person(String given) {
        var name = PersonName.ofParts("", given, "", Long.toString(System.nanoTime(), 36), "", null);
        return create.one(
                new PersonFacts(name, null, null, List.of(), List.of(), List.of(), List.of(), ""),
                sources.named(Sources.SCREEN),
                viewer);
    }

    public PartyId organisation(String name) {
        var facts = new OrganisationFacts(
                name + " " + Long.toString(System.nanoTime(), 36), "", "", List.of(), List.of(), List.of(), "");
        return create.one(facts, sources.named(Sources.SCREEN), viewer);
    }

    public void bond(PartyId from, RelationshipKind kind, PartyId to) {
        bond(from, kind, to, null);
    }

    public void bond(PartyId from, RelationshipKind kind, PartyId to, @Nullable LocalDate until) {
        history.bonds(List.of(new Bond(from, kind, to, "", null, until)), sources.named(Sources.SCREEN));
    }

    public InteractionId met(String colleague, Instant at, PartyId... parties) {
        return touch(colleague, Channel.FACE_TO_FACE, Direction.OUTBOUND, at, parties);
    }

    public InteractionId touch(String colleague, Channel channel, Direction direction, Instant at, PartyId... parties) {
        var told = new NewInteraction(
                channel == Channel.FACE_TO_FACE ? InteractionKind.MEETING : InteractionKind.MESSAGE,
                channel,
                direction,
                at,
                null,
                "",
                "About the line in Lyon.",
                "",
                "",
                null,
                Arrays.asList(parties),
                null);
        return record.many(List.of(new PastInteraction(told, colleague)), viewer.id())
                .getFirst();
    }

    /// As happens by itself every few seconds.
    public void settle() {
        follow.now(Instant.EPOCH);
    }
}
