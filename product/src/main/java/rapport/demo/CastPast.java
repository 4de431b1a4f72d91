package rapport.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.cast.Cast;
import rapport.cast.ColleagueSketch;
import rapport.cast.InteractionSketch;
import rapport.customers.PartyId;
import rapport.customers.RelationshipKind;
import rapport.customers.facts.PartyRole;
import rapport.customers.keeping.RecordHistory.Bond;
import rapport.customers.keeping.RecordHistory.RoleHeld;
import rapport.timeline.Channel;
import rapport.timeline.Direction;
import rapport.timeline.EmotionalState;
import rapport.timeline.InteractionKind;
import rapport.timeline.NewInteraction;
import rapport.timeline.PastInteraction;

/// What the cast was to us and to each other, and what was said and done, about parties that are here by now.
///
/// @param ids        the party of each key
/// @param colleagues the name of each colleague, by key
record CastPast(Cast cast, Map<String, PartyId> ids, Map<String, String> colleagues) {

    static CastPast of(Cast cast, Map<String, PartyId> ids) {
        return new CastPast(
                cast,
                ids,
                cast.colleagues().stream().collect(Collectors.toMap(ColleagueSketch::key, ColleagueSketch::name)));
    }

    List<RoleHeld> roles() {
        return cast.roles().stream()
                .map(role -> new RoleHeld(id(role.party()), PartyRole.valueOf(role.role()), role.from(), role.until()))
                .toList();
    }

    List<Bond> bonds() {
        var bonds = new ArrayList<Bond>();
        cast.employments()
                .forEach(job -> bonds.add(new Bond(
                        id(job.person()),
                        RelationshipKind.WORKS_FOR,
                        id(job.organisation()),
                        job.jobTitle(),
                        job.from(),
                        job.until())));
        cast.relationships()
                .forEach(bond -> bonds.add(new Bond(
                        id(bond.from()), RelationshipKind.valueOf(bond.kind()), id(bond.to()), "", null, null)));
        return bonds;
    }

    List<PastInteraction> interactionsUntil(Instant now) {
        return cast.interactions().stream()
                .filter(touch -> !touch.at().isAfter(now))
                .map(this::past)
                .toList();
    }

    private PastInteraction past(InteractionSketch touch) {
        var told = new NewInteraction(
                InteractionKind.valueOf(touch.kind()),
                Channel.valueOf(touch.channel()),
                Direction.valueOf(touch.direction()),
                touch.at(),
                touch.minutes() == 0 ? null : touch.minutes(),
                touch.subject(),
                touch.text(),
                words(touch.outcome()),
                words(touch.rootCause()),
                EmotionalState.valueOf(touch.emotionalState()),
                Stream.of(touch.person(), touch.organisation())
                        .filter(Objects::nonNull)
                        .map(this::id)
                        .toList(),
                null);
        return new PastInteraction(told, touch.colleague() == null ? "" : name(touch.colleague()));
    }

    private String name(String colleague) {
        return Objects.requireNonNull(colleagues.get(colleague), colleague);
    }

    private PartyId id(String key) {
        return Objects.requireNonNull(ids.get(key), key);
    }

    /// DELIVERY_DELAY: Delivery delay.
    private static String words(@Nullable String name) {
        return name == null
                ? ""
                : name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
