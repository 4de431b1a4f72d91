package rapport.matching.many;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.KnownParties;
import rapport.customers.KnownParty;
import rapport.customers.MergedParties;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.facts.PersonFacts;
import rapport.jobs.AccountLine;
import rapport.matching.MatchedPair;
import rapport.matching.Model;
import rapport.matching.Reason;
import rapport.matching.SourceRecord;
import rapport.matching.TwoParties;
import rapport.matching.Verdict;
import rapport.matching.Waterfall;
import rapport.matching.deciding.DecidePair;
import rapport.matching.deciding.Deciding;
import rapport.matching.records.PartyRecord;
import rapport.matching.searching.Models;

/// Merges one of many pairs, unless something has happened since they were chosen or speaks
/// against it: then it says what.
@Component
class MergePair {
    /// Probabilities are kept as short numbers.
    private static final double ROUNDING = 0.000_001;

    private final KnownParties known;
    private final MergedParties merged;
    private final Models models;
    private final DecidePair decide;

    MergePair(KnownParties known, MergedParties merged, Models models, DecidePair decide) {
        this.known = known;
        this.merged = merged;
        this.models = models;
        this.decide = decide;
    }

    /// @param least how probable it has to be still, where nobody looked at it
    AccountLine now(BulkMerges.Target target, double least, Members members, Viewer viewer) {
        Optional<KnownParty> one = standing(target.one(), viewer);
        Optional<KnownParty> other = standing(target.other(), viewer);
        if (one.isEmpty() || other.isEmpty()) {
            String subject = Stream.concat(one.stream(), other.stream())
                    .map(KnownParty::name)
                    .findFirst()
                    .map(name -> name + " and another")
                    .orElse("Two customers");
            return AccountLine.refused(subject, "One of them is no longer there, or you may not see it any more.", "");
        }
        return now(target, one.get(), other.get(), least, members, viewer);
    }

    private AccountLine now(
            BulkMerges.Target target, KnownParty one, KnownParty other, double least, Members members, Viewer viewer) {
        String subject = one.name() + " and " + other.name();
        String link = "/parties/" + one.id() + "/merge?with=" + other.id();
        if (one.id().equals(other.id())) {
            return AccountLine.skipped(one.name(), "They have become one in the meantime.", path(one));
        }
        String against = against(target, one, other, least, members, viewer);
        if (!against.isEmpty()) {
            return AccountLine.skipped(subject, against, link);
        }
        try {
            return switch (decide.now(TwoParties.of(one.id(), other.id()), Verdict.SAME, "", viewer)) {
                case Deciding.Done _ -> {
                    members.join(one, other);
                    yield AccountLine.done(subject, path(one));
                }
                case Deciding.DecidedBefore(var verdict, var by, var _) ->
                    AccountLine.skipped(
                            subject,
                            verdict == Verdict.NOT_SAME
                                    ? by + " said that they are two customers."
                                    : by + " said that they are one customer.",
                            link);
                case Deciding.Refused(var sentence) -> AccountLine.refused(subject, sentence, link);
                case Deciding.Missing() ->
                    AccountLine.refused(subject, "You may not change both and delete one of them.", link);
            };
        } catch (AccessDeniedException closed) {
            return AccountLine.refused(subject, String.valueOf(closed.getMessage()), link);
        }
    }

    /// Why they are left alone, in a sentence; empty where nothing speaks against it. What
    /// somebody ticked was looked at, as long as the two are those that he saw.
    private String against(
            BulkMerges.Target target, KnownParty one, KnownParty other, double least, Members members, Viewer viewer) {
        List<SourceRecord> ones = members.of(one);
        List<SourceRecord> others = members.of(other);
        boolean asSeen = ones.size() == 1 && others.size() == 1;
        if (asSeen && target.ticked()) {
            return "";
        }
        if (one.facts().getClass() != other.facts().getClass()) {
            return "A person and an organisation are never the same customer.";
        }
        Model model = models.model(one.facts() instanceof PersonFacts ? PartyKind.PERSON : PartyKind.ORGANISATION);
        MatchedPair today =
                model.explain(PartyRecord.of(one.id(), one.facts()), PartyRecord.of(other.id(), other.facts()));
        if (asSeen && today.probability() < least - ROUNDING) {
            return "By what they tell now they are one only with "
                    + Waterfall.percent(today.probability(), viewer.formats()) + ".";
        }
        if (asSeen && today.reasons().stream().anyMatch(Reason::contradicts)) {
            return "They may be two of one family: they differ in what tells its members apart. Look at them yourself.";
        }
        return model.mayJoin(ones, others)
                ? ""
                : "It would bring two together who are strongly different, since others were merged with them before.";
    }

    private Optional<KnownParty> standing(PartyId id, Viewer viewer) {
        return find(id, viewer).or(() -> merged.standingFor(id, viewer).flatMap(now -> find(now, viewer)));
    }

    private Optional<KnownParty> find(PartyId id, Viewer viewer) {
        return known.of(List.of(id), viewer).stream().findFirst();
    }

    private static String path(KnownParty party) {
        return (party.facts() instanceof PersonFacts ? "/people/" : "/organisations/") + party.id();
    }
}
