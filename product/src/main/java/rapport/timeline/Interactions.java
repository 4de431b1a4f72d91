package rapport.timeline;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static rapport.timeline.db.Tables.INTERACTION;
import static rapport.timeline.db.Tables.PARTICIPATION;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Rights;
import rapport.access.Viewer;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.timeline.db.tables.Interaction;
import rapport.timeline.db.tables.Participation;
import rapport.web.NotFound;

/// Reads timelines, newest first, by key. A page is two statements, however long the timeline and
/// however many the months: the first reads the interactions, the second names their parties.
///
/// Where words are looked for, the participations are walked backwards until enough of them match,
/// each interaction fetched from its partition in a lateral query with a limit of its own, which
/// PostgreSQL keeps as it is. A range of time with a list of ids looks simpler, but reads whole
/// months where a party has a touch now and then.
@Component
public class Interactions {
    /// @param party the one whose timeline it is
    /// @param next  where the next page begins; empty on the last
    public record Page(Parties.Named party, List<InteractionView> interactions, Optional<TimelineCursor> next) {}

    private static final Participation OTHER = PARTICIPATION.as("other");
    private static final Field<PartyId[]> EVERYBODY = array(
                    select(OTHER.PARTY_ID).from(OTHER).where(OTHER.INTERACTION_ID.eq(PARTICIPATION.INTERACTION_ID)))
            .as("everybody");
    private static final Interaction ROW = INTERACTION.as("interaction");

    /// In the order in which the function `timeline.page` returns them.
    private static final List<Field<?>> OF_THE_PAGE = List.of(
            INTERACTION.ID,
            INTERACTION.OCCURRED_AT,
            INTERACTION.KIND,
            INTERACTION.CHANNEL,
            INTERACTION.DIRECTION,
            INTERACTION.SUBJECT,
            INTERACTION.BODY,
            INTERACTION.OUTCOME,
            INTERACTION.ROOT_CAUSE,
            INTERACTION.EMOTIONAL_STATE,
            INTERACTION.MINUTES,
            INTERACTION.COLLEAGUE,
            INTERACTION.RECORDED_BY,
            INTERACTION.RECORDED_AT,
            INTERACTION.PAYLOAD,
            INTERACTION.CUSTOM,
            EVERYBODY);

    private final DSLContext db;
    private final Parties parties;
    private final InteractionViews views;

    Interactions(DSLContext db, Parties parties, InteractionViews views) {
        this.db = db;
        this.parties = parties;
        this.views = views;
    }

    /// @param after where the page before ended; empty for the newest
    /// @param limit how many at most, from 1 to 200
    /// @throws NotFound when there is no such party for this viewer
    public Page page(PartyId party, Optional<TimelineCursor> after, int limit, Viewer viewer) {
        return page(party, TimelineFilter.ALL, after, limit, viewer);
    }

    public Page page(PartyId party, TimelineFilter filter, Optional<TimelineCursor> after, int limit, Viewer viewer) {
        int size = Math.clamp(limit, 1, 200);
        List<? extends Record> found = filter.words().isBlank() && InteractionSight.seesAll(viewer.rights())
                ? newest(party, filter.channels(), after, size + 1)
                : matching(
                        PARTICIPATION
                                .PARTY_ID
                                .eq(party)
                                .and(onOneOf(filter.channels()))
                                .and(older(after))
                                .and(InteractionSight.ofParties(PARTICIPATION, viewer.rights())),
                        containing(filter.words(), viewer.rights())
                                .and(InteractionSight.recorded(INTERACTION, viewer.rights())),
                        size + 1);
        return page(party, found, size, viewer);
    }

    /// What happened with a household and with those who live there and whom the viewer sees:
    /// what happened with two of them stands once.
    public Page together(
            PartyId household, TimelineFilter filter, Optional<TimelineCursor> after, int limit, Viewer viewer) {
        int size = Math.clamp(limit, 1, 200);
        var all = new ArrayList<>(parties.membersOf(household, viewer));
        all.add(household);
        var before = PARTICIPATION.as("before");
        Condition first = notExists(selectOne()
                .from(before)
                .where(before.INTERACTION_ID.eq(PARTICIPATION.INTERACTION_ID))
                .and(before.PARTY_ID.in(all))
                .and(before.PARTY_ID.lt(PARTICIPATION.PARTY_ID)));
        var found = matching(
                PARTICIPATION
                        .PARTY_ID
                        .in(all)
                        .and(first)
                        .and(onOneOf(filter.channels()))
                        .and(older(after))
                        .and(InteractionSight.ofParties(PARTICIPATION, viewer.rights())),
                containing(filter.words(), viewer.rights())
                        .and(InteractionSight.recorded(INTERACTION, viewer.rights())),
                size + 1);
        return page(household, found, size, viewer);
    }

    private Page page(PartyId party, List<? extends Record> found, int size, Viewer viewer) {
        var shown = found.subList(0, Math.min(size, found.size()));
        Map<PartyId, Parties.Named> names = parties.named(participants(shown, party), viewer);
        Parties.Named itself = Optional.ofNullable(names.get(party))
                .orElseThrow(() -> new NotFound("There is no such customer, or you may not see it."));
        List<InteractionView> seen = shown.stream()
                .map(one -> views.of(one, List.of(one.get(EVERYBODY)), names, viewer.rights()))
                .toList();
        return new Page(
                itself, seen, found.size() > size ? Optional.of(seen.getLast().cursor()) : Optional.empty());
    }

    /// Empty when there is none, or when the viewer may see none of its parties.
    public Optional<InteractionView> find(InteractionId id, Viewer viewer) {
        var found = matching(
                PARTICIPATION.INTERACTION_ID.eq(id).and(InteractionSight.ofParties(PARTICIPATION, viewer.rights())),
                InteractionSight.recorded(INTERACTION, viewer.rights()),
                1);
        Map<PartyId, Parties.Named> names = parties.named(participants(found, null), viewer);
        return found.stream()
                .map(one -> views.of(one, List.of(one.get(EVERYBODY)), names, viewer.rights()))
                .filter(view -> !view.parties().isEmpty())
                .findFirst();
    }

    /// Those among these that the viewer may see.
    public Set<InteractionId> seen(Collection<InteractionId> ids, Viewer viewer) {
        return db.selectDistinct(PARTICIPATION.INTERACTION_ID)
                .from(PARTICIPATION)
                .where(
                        "participation.interaction_id = any({0})",
                        val(ids.stream().map(InteractionId::value).toArray(UUID[]::new)))
                .and(InteractionSight.ofParties(PARTICIPATION, viewer.rights()))
                .and(InteractionSight.recorded(PARTICIPATION, viewer.rights()))
                .fetchSet(PARTICIPATION.INTERACTION_ID);
    }

    /// Who took part in these, for whoever files what belongs to them: no viewer is asked, and
    /// nothing of it may be shown.
    public Map<InteractionId, List<PartyId>> participantsOf(Collection<InteractionId> ids) {
        return db.select(PARTICIPATION.INTERACTION_ID, PARTICIPATION.PARTY_ID)
                .from(PARTICIPATION)
                .where(
                        "participation.interaction_id = any({0})",
                        val(ids.stream().map(InteractionId::value).toArray(UUID[]::new)))
                .fetchGroups(PARTICIPATION.INTERACTION_ID, PARTICIPATION.PARTY_ID);
    }

    private List<? extends Record> newest(
            PartyId party, Set<Channel> channels, Optional<TimelineCursor> after, int limit) {
        return db.resultQuery(
                        "select * from timeline.page({0}, {1}, {2}, {3}, {4})",
                        val(party.value()),
                        val(channels.isEmpty() ? null : names(channels), String[].class),
                        val(after.map(TimelineCursor::occurredAt).orElse(null), INTERACTION.OCCURRED_AT),
                        val(after.map(TimelineCursor::id).orElse(null), INTERACTION.ID),
                        val(limit))
                .coerce(OF_THE_PAGE)
                .fetch();
    }

    private List<? extends Record> matching(Condition wanted, Condition containing, int limit) {
        Table<?> touch = lateral(select(INTERACTION.fields())
                        .from(INTERACTION)
                        .where(INTERACTION.OCCURRED_AT.eq(PARTICIPATION.OCCURRED_AT))
                        .and(INTERACTION.ID.eq(PARTICIPATION.INTERACTION_ID))
                        .and(containing)
                        .limit(inline(1)))
                .as(ROW);
        return db.select(touch.fields())
                .select(EVERYBODY)
                .from(PARTICIPATION)
                .crossJoin(touch)
                .where(wanted)
                .orderBy(PARTICIPATION.OCCURRED_AT.desc(), PARTICIPATION.INTERACTION_ID.desc())
                .limit(limit)
                .fetch();
    }

    private static Condition onOneOf(Set<Channel> channels) {
        return channels.isEmpty()
                ? noCondition()
                : condition("{0} = any({1})", PARTICIPATION.CHANNEL, val(names(channels)));
    }

    private static String[] names(Set<Channel> channels) {
        return channels.stream().map(Channel::name).sorted().toArray(String[]::new);
    }

    private static Condition older(Optional<TimelineCursor> after) {
        return after.map(place -> row(PARTICIPATION.OCCURRED_AT, PARTICIPATION.INTERACTION_ID)
                        .lessThan(place.occurredAt(), place.id()))
                .orElse(noCondition());
    }

    private static Condition containing(String words, Rights rights) {
        return words.isBlank()
                ? noCondition()
                : folded(INTERACTION.SUBJECT, words)
                        .or(
                                InteractionField.TEXT.isShownTo(rights)
                                        ? folded(INTERACTION.BODY, words)
                                        : falseCondition());
    }

    private static Condition folded(Field<String> text, String words) {
        return condition("position(expressions.fold({0}) in expressions.fold({1})) > 0", val(words), text);
    }

    private static Set<PartyId> participants(List<? extends Record> rows, @Nullable PartyId itself) {
        Set<PartyId> all = new HashSet<>();
        if (itself != null) {
            all.add(itself);
        }
        rows.forEach(one -> all.addAll(List.of(one.get(EVERYBODY))));
        return all;
    }
}
