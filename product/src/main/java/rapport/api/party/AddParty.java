package rapport.api.party;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.api.problem.ApiRefusal;
import rapport.api.problem.Candidate;
import rapport.customers.KnownParties;
import rapport.customers.KnownParty;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.SourceId;
import rapport.customers.Sources;
import rapport.customers.facts.PartyFacts;
import rapport.customers.keeping.CreateParties;
import rapport.customers.keeping.EnrichParties;
import rapport.customers.survival.MatchingMode;
import rapport.customers.survival.MatchingModes;
import rapport.customers.survival.SingleFacts;
import rapport.matching.Reason;
import rapport.matching.alike.Alike;
import rapport.matching.alike.Clear;
import rapport.matching.alike.FindAlike;
import rapport.matching.alike.MakeFindable;

/// Makes a party that a program tells us of, or finds who it is where the program wants that, and says in the same
/// transaction what is known of it now.
@Service
@Transactional
public class AddParty {
    private static final long THE_ONE = 0;

    private final DSLContext db;
    private final CreateParties create;
    private final EnrichParties enrich;
    private final KnownParties known;
    private final Parties parties;
    private final Sources sources;
    private final MatchingModes modes;
    private final FindAlike alike;
    private final MakeFindable findable;

    AddParty(
            DSLContext db,
            CreateParties create,
            EnrichParties enrich,
            KnownParties known,
            Parties parties,
            Sources sources,
            MatchingModes modes,
            FindAlike alike,
            MakeFindable findable) {
        this.db = db;
        this.create = create;
        this.enrich = enrich;
        this.known = known;
        this.parties = parties;
        this.sources = sources;
        this.modes = modes;
        this.alike = alike;
        this.findable = findable;
    }

    /// @param asked null for what holds for all programs
    /// @throws ApiRefusal naming those who may be meant, where it is to be asked
    public Added with(PartyFacts told, @Nullable MatchingMode asked, Viewer viewer) {
        SourceId source = sources.named(Sources.API);
        return switch (asked == null ? modes.of(source) : asked) {
            case CREATE -> new Added(made(told, source, viewer), true);
            case MATCH -> matched(told, false, source, viewer);
            case ASK -> matched(told, true, source, viewer);
        };
    }

    /// Programs that tell of the same at once look for each other one after the other.
    private Added matched(PartyFacts told, boolean asks, SourceId source, Viewer viewer) {
        db.execute("select pg_advisory_xact_lock(hashtext('api.matching'))");
        PartyKind kind = SingleFacts.kindOf(told);
        List<Alike> ranked = alike.among(kind, Map.of(THE_ONE, told), viewer).getOrDefault(THE_ONE, List.of());
        if (Clear.isFirstOf(ranked.stream().map(Alike::pair).toList())) {
            PartyId same = PartyId.of(ranked.getFirst().pair().other().key());
            enrich.with(Map.of(same, told), source, viewer);
            findable.now(List.of(same));
            return new Added(known.find(same, kind, viewer).orElseThrow(), false);
        }
        if (asks && !ranked.isEmpty()) {
            throw ApiRefusal.ofKnown(candidates(ranked, viewer));
        }
        KnownParty made = made(told, source, viewer);
        findable.now(List.of(made.id()));
        return new Added(made, true);
    }

    private KnownParty made(PartyFacts told, SourceId source, Viewer viewer) {
        PartyId id = create.one(told, source, viewer);
        return known.justMade(id, told, viewer);
    }

    private List<Candidate> candidates(List<Alike> ranked, Viewer viewer) {
        List<PartyId> ids =
                ranked.stream().map(one -> PartyId.of(one.pair().other().key())).toList();
        Map<PartyId, Parties.Named> named = parties.named(ids, viewer);
        return ranked.stream()
                .<Candidate>mapMulti((one, into) -> {
                    Parties.Named party =
                            named.get(PartyId.of(one.pair().other().key()));
                    if (party != null) {
                        into.accept(new Candidate(
                                "/api/v1" + party.path(),
                                party.name(),
                                one.pair().probability(),
                                one.pair().reasons().stream()
                                        .map(AddParty::words)
                                        .toList()));
                    }
                })
                .toList();
    }

    private static String words(Reason reason) {
        return reason.fact() + " " + reason.level();
    }
}
