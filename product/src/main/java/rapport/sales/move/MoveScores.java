package rapport.sales.move;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static rapport.sales.db.Tables.BUYING_ROLE;
import static rapport.sales.db.Tables.KNOWN_ROLE;
import static rapport.sales.db.Tables.MOVE;
import static rapport.sales.db.Tables.OBJECTIVE;
import static rapport.sales.db.Tables.OPPORTUNITY;
import static rapport.sales.db.Tables.STAGE;
import static rapport.sales.db.Tables.STEP;
import static rapport.sales.db.Tables.TARGET;
import static rapport.sales.db.Tables.WANTED_ROLE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.sales.ObjectiveId;
import rapport.sales.SalesKinds;
import rapport.sales.TargetId;
import rapport.sales.account.Stakeholders;
import rapport.sales.move.Surroundings.DealStep;
import rapport.sales.move.Surroundings.Role;
import rapport.sales.opportunity.OpportunitySight;
import rapport.sales.opportunity.What;
import rapport.timeline.TouchTimes;
import rapport.work.PieceId;
import rapport.work.piece.WorkAbout;

/// Scores the moves of targets, with three statements however many they are. What a viewer may not see counts for
/// nothing, so the score tells no more than the pages do.
@Component
@Transactional(readOnly = true)
public class MoveScores {
    /// What was planned with a piece of work.
    ///
    /// @param met when the objective was met; null for not yet, or where it serves none
    public record Said(
            PieceId piece,
            @Nullable ObjectiveId objective,
            @Nullable String objectiveName,
            @Nullable Instant met,
            @Nullable Effect expected,
            @Nullable Went went) {}

    /// @param made what was made, the earliest first
    public record OfTarget(List<Said> said, Map<PieceId, MoveScore> made) {
        public static final OfTarget NOTHING = new OfTarget(List.of(), Map.of());

        public int points() {
            return made.values().stream().mapToInt(MoveScore::points).sum();
        }
    }

    private record Around(TargetId id, PartyId party, List<Said> said, List<Role> roles, List<DealStep> steps) {}

    private final DSLContext db;
    private final WorkAbout work;
    private final TouchTimes touches;

    MoveScores(DSLContext db, WorkAbout work, TouchTimes touches) {
        this.db = db;
        this.work = work;
        this.touches = touches;
    }

    /// Of targets that the viewer may see.
    public Map<TargetId, OfTarget> of(Collection<TargetId> targets, Viewer viewer) {
        List<UUID> ids = targets.stream().map(TargetId::value).toList();
        Map<UUID, List<WorkAbout.Done>> done = work.done(SalesKinds.TARGET, ids, viewer).stream()
                .collect(Collectors.groupingBy(WorkAbout.Done::record));
        List<Around> around = around(ids, viewer);
        Map<PartyId, TouchTimes.Touched> touched = touched(around, done, viewer);
        var scores = new HashMap<TargetId, OfTarget>();
        around.forEach(one ->
                scores.put(one.id(), scored(one, done.getOrDefault(one.id().value(), List.of()), touched)));
        return scores;
    }

    private Map<PartyId, TouchTimes.Touched> touched(
            List<Around> around, Map<UUID, List<WorkAbout.Done>> done, Viewer viewer) {
        var parties = around.stream()
                .filter(one -> done.containsKey(one.id().value()))
                .flatMap(one -> Stream.concat(
                        Stream.of(one.party()), one.roles().stream().map(Role::person)))
                .collect(Collectors.toSet());
        done.values().stream()
                .flatMap(List::stream)
                .map(WorkAbout.Done::party)
                .filter(Objects::nonNull)
                .forEach(parties::add);
        return done.values().stream()
                .flatMap(List::stream)
                .map(WorkAbout.Done::at)
                .min(Instant::compareTo)
                .map(since -> touches.with(parties, since, viewer))
                .orElse(Map.of());
    }

    private static OfTarget scored(Around one, List<WorkAbout.Done> done, Map<PartyId, TouchTimes.Touched> touched) {
        Map<PieceId, Said> said = one.said().stream().collect(Collectors.toMap(Said::piece, Function.identity()));
        var surroundings = new Surroundings(one.roles(), touched, one.steps());
        var made = new HashMap<PieceId, MoveScore>();
        for (int n = 0; n < done.size(); n++) {
            Instant until = n + 1 < done.size() ? done.get(n + 1).at() : null;
            DoneMove move = move(done.get(n), said.get(done.get(n).piece()), one.party(), until);
            made.put(move.piece(), MoveScore.of(move, surroundings));
        }
        return new OfTarget(new ArrayList<>(one.said()), made);
    }

    private static DoneMove move(
            WorkAbout.Done done, @Nullable Said said, PartyId organisation, @Nullable Instant until) {
        return new DoneMove(
                done.piece(),
                done.party() == null ? organisation : done.party(),
                done.begun(),
                done.at(),
                said == null ? null : said.went(),
                said == null ? null : said.expected(),
                said != null && said.objective() != null,
                said == null ? null : said.met(),
                until);
    }

    private List<Around> around(List<UUID> ids, Viewer viewer) {
        return db.select(TARGET.ID, TARGET.PARTY_ID, said(), roles(viewer), steps(viewer))
                .from(TARGET)
                .where("{0} = any({1})", TARGET.ID, val(ids.toArray(UUID[]::new)))
                .fetch(Records.mapping(Around::new));
    }

    private static Field<List<Said>> said() {
        return multiset(select(
                                MOVE.PIECE_ID,
                                MOVE.OBJECTIVE_ID,
                                OBJECTIVE.NAME,
                                OBJECTIVE.MET_AT,
                                MOVE.EFFECT,
                                MOVE.WENT)
                        .from(MOVE)
                        .leftJoin(OBJECTIVE)
                        .on(OBJECTIVE.ID.eq(MOVE.OBJECTIVE_ID))
                        .where(MOVE.TARGET_ID.eq(TARGET.ID)))
                .convertFrom(rows -> rows.map(Records.mapping(Said::new)));
    }

    private static Field<List<Role>> roles(Viewer viewer) {
        return multiset(select(
                                KNOWN_ROLE.PERSON_ID,
                                BUYING_ROLE.NAME,
                                field(exists(selectOne()
                                        .from(WANTED_ROLE)
                                        .where(WANTED_ROLE.TARGET_LIST_ID.eq(TARGET.TARGET_LIST_ID))
                                        .and(WANTED_ROLE.BUYING_ROLE_ID.eq(BUYING_ROLE.ID)))),
                                BUYING_ROLE.NEEDED)
                        .from(KNOWN_ROLE)
                        .join(BUYING_ROLE)
                        .on(BUYING_ROLE.ID.eq(KNOWN_ROLE.BUYING_ROLE_ID))
                        .where(KNOWN_ROLE.PARTY_ID.eq(TARGET.PARTY_ID))
                        .and(Stakeholders.isKnownTo(viewer.rights()))
                        .orderBy(BUYING_ROLE.POSITION))
                .convertFrom(rows -> rows.map(Records.mapping(Role::new)));
    }

    /// Forward only: begun, brought to a later stage, or won.
    private static Field<List<DealStep>> steps(Viewer viewer) {
        var from = STAGE.as("step_from");
        var to = STAGE.as("step_to");
        return multiset(select(OPPORTUNITY.NAME, STEP.AT, field(STEP.WHAT.eq(inline(What.BEGUN))))
                        .from(STEP)
                        .join(OPPORTUNITY)
                        .on(OPPORTUNITY.ID.eq(STEP.OPPORTUNITY_ID))
                        .leftJoin(from)
                        .on(from.ID.eq(STEP.FROM_STAGE_ID))
                        .leftJoin(to)
                        .on(to.ID.eq(STEP.TO_STAGE_ID))
                        .where(OPPORTUNITY.PARTY_ID.eq(TARGET.PARTY_ID))
                        .and(STEP.WHAT
                                .in(inline(What.BEGUN), inline(What.WON))
                                .or(STEP.WHAT.eq(inline(What.STAGE)).and(to.POSITION.gt(from.POSITION))))
                        .and(OpportunitySight.of(viewer))
                        .orderBy(STEP.AT))
                .convertFrom(rows -> rows.map(Records.mapping(DealStep::new)));
    }
}
