package rapport.matching.suggesting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.KnownParties;
import rapport.customers.KnownParty;
import rapport.customers.PartyId;
import rapport.customers.facts.FoldedText;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.IdentifierKind;
import rapport.customers.facts.OrganisationFacts;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PersonFacts;
import rapport.customers.finding.FindParties;
import rapport.matching.MatchedPair;
import rapport.matching.Model;
import rapport.matching.Reason;
import rapport.matching.SourceRecord;
import rapport.matching.Waterfall;
import rapport.matching.records.PartyRecord;
import rapport.matching.searching.Keys;
import rapport.matching.searching.Models;

/// Looks for the few who may be meant: those who share a key with what is told, weighed by what was learnt. Whoever
/// was added a moment ago has no keys yet and is found by an e-mail, a phone or the very name.
@Component
public class Suggest {
    private static final int MOST = 6;
    private static final int MOST_REASONS = 4;

    /// From here on, in bits, what is told so far speaks for somebody: 256 times likelier than
    /// by chance. The probability is no measure while a name alone is typed, since most of what
    /// tells two apart is still missing.
    private static final double SPEAKS_FOR = 8;

    /// From here on somebody is taken for meant who says nothing else.
    private static final double SURE = 0.95;

    /// What is less probable than this is not told as a number.
    private static final double TOLD_FROM = 0.01;

    private final Keys keys;
    private final FindParties find;
    private final KnownParties known;
    private final Models models;

    Suggest(Keys keys, FindParties find, KnownParties known, Models models) {
        this.keys = keys;
        this.find = find;
        this.known = known;
        this.models = models;
    }

    /// @param self whom nobody means, or null
    /// @param href where a suggestion leads
    public List<Suggestion> of(
            PartyFacts told, @Nullable PartyId self, Function<KnownParty, String> href, Viewer viewer) {
        SourceRecord record = PartyRecord.ofNew(told);
        Set<PartyId> named = find.alike(record.kind(), sortKey(told), told.identifiers(), viewer).stream()
                .map(FindParties.Found::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var ids = new LinkedHashSet<>(named);
        keys.nearest(record.kind(), List.of(record)).values().forEach(ids::addAll);
        if (self != null) {
            ids.remove(self);
        }
        if (ids.isEmpty()) {
            return List.of();
        }
        Model model = models.model(record.kind());
        var pairs = new ArrayList<Weighed>();
        for (KnownParty party : known.of(ids, viewer)) {
            var pair = model.explain(record, PartyRecord.of(party.id(), party.facts()));
            if (pair.bits() - pair.priorBits() >= SPEAKS_FOR || named.contains(party.id())) {
                pairs.add(new Weighed(party, pair));
            }
        }
        return pairs.stream()
                .sorted(Comparator.comparingDouble((Weighed one) -> one.pair().bits())
                        .reversed())
                .limit(MOST)
                .map(one -> suggestion(one, href, viewer))
                .toList();
    }

    private record Weighed(KnownParty party, MatchedPair pair) {}

    private static Suggestion suggestion(Weighed one, Function<KnownParty, String> href, Viewer viewer) {
        return new Suggestion(
                one.party().id(),
                one.pair().probability() >= SURE,
                href.apply(one.party()),
                one.party().name(),
                hint(one.party().facts()),
                one.pair().probability() < TOLD_FROM
                        ? ""
                        : Waterfall.percent(one.pair().probability(), viewer.formats()),
                one.pair().reasons().stream()
                        .filter(reason -> reason.bits() > 0)
                        .sorted(Comparator.comparingDouble(Reason::bits).reversed())
                        .limit(MOST_REASONS)
                        .map(reason -> reason.fact() + " " + reason.level())
                        .collect(Collectors.joining(", ")));
    }

    /// The e-mail or, where there is none, the town.
    private static String hint(PartyFacts facts) {
        return facts.identifiers().stream()
                .filter(one -> one.kind() == IdentifierKind.EMAIL)
                .map(IdentifierFact::value)
                .findFirst()
                .or(() -> facts.addresses().stream()
                        .map(one -> one.address().locality())
                        .findFirst())
                .orElse("");
    }

    private static String sortKey(PartyFacts told) {
        return switch (told) {
            case PersonFacts person -> person.name().sortKey();
            case OrganisationFacts organisation -> FoldedText.fold(organisation.name());
        };
    }
}
