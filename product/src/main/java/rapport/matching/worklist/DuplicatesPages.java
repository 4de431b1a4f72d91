package rapport.matching.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.KnownParties;
import rapport.customers.KnownParty;
import rapport.customers.PartyKind;
import rapport.customers.facts.PersonFacts;
import rapport.customers.merging.SideBySide;
import rapport.matching.TwoParties;
import rapport.matching.WaitingElsewhere;
import rapport.matching.Waterfall;
import rapport.matching.records.PartyRecord;
import rapport.matching.searching.Models;
import rapport.web.Formats;

/// Puts the worklist together. What speaks for and against is weighed from the facts as the viewer sees them.
@Component
class DuplicatesPages {
    private final OpenPairs open;
    private final KnownParties known;
    private final SideBySide sideBySide;
    private final Models models;
    private final List<WaitingElsewhere> elsewhere;

    DuplicatesPages(
            OpenPairs open,
            KnownParties known,
            SideBySide sideBySide,
            Models models,
            List<WaitingElsewhere> elsewhere) {
        this.open = open;
        this.known = known;
        this.sideBySide = sideBySide;
        this.models = models;
        this.elsewhere = elsewhere;
    }

    @Transactional(readOnly = true)
    DuplicatesPage of(Viewer viewer) {
        OpenPairs.Standing standing = open.standing(viewer);
        Formats formats = viewer.formats();
        int all = standing.left() + standing.decided();
        return new DuplicatesPage(
                left(standing.left(), formats),
                all == 0 ? 100 : standing.decided() * 100 / all,
                told(standing, formats),
                standing.learnt() > 0,
                standing.left() > 0 && mayMergeMany(viewer),
                standing.next().flatMap(two -> pair(two, viewer)).orElse(null),
                elsewhere(viewer)
                        .map(one -> new DuplicatesPage.Elsewhere(
                                formats.number(one.count()) + " " + one.what(), one.href()))
                        .toList());
    }

    /// All that the viewer may decide, here and elsewhere.
    long left(Viewer viewer) {
        return open.left(viewer)
                + elsewhere(viewer).mapToLong(WaitingElsewhere.Waiting::count).sum();
    }

    private Stream<WaitingElsewhere.Waiting> elsewhere(Viewer viewer) {
        return elsewhere.stream().flatMap(one -> one.of(viewer).stream());
    }

    private static boolean mayMergeMany(Viewer viewer) {
        return viewer.mayWrite()
                && (viewer.rights().may(CustomerKinds.PERSON, Right.BULK)
                        || viewer.rights().may(CustomerKinds.ORGANISATION, Right.BULK));
    }

    private Optional<DuplicatesPage.Pair> pair(TwoParties two, Viewer viewer) {
        List<KnownParty> both = known.of(List.of(two.one(), two.other()), viewer);
        return both.size() < 2 ? Optional.empty() : Optional.of(pair(two, both.getFirst(), both.getLast(), viewer));
    }

    private DuplicatesPage.Pair pair(TwoParties two, KnownParty one, KnownParty other, Viewer viewer) {
        PartyKind kind = one.facts() instanceof PersonFacts ? PartyKind.PERSON : PartyKind.ORGANISATION;
        var matched = models.model(kind)
                .explain(PartyRecord.of(one.id(), one.facts()), PartyRecord.of(other.id(), other.facts()));
        return new DuplicatesPage.Pair(
                "/duplicates/" + two.one() + "/" + two.other() + "/decision",
                "/parties/" + two.one() + "/merge?with=" + two.other(),
                side(one, kind, viewer.formats()),
                side(other, kind, viewer.formats()),
                Waterfall.of(matched, viewer.formats()),
                sideBySide.singles(one, other, kind, viewer),
                sideBySide.several(one.facts(), other.facts()));
    }

    private static DuplicatesPage.Side side(KnownParty party, PartyKind kind, Formats formats) {
        return new DuplicatesPage.Side(
                party.name(),
                (kind == PartyKind.PERSON ? "/people/" : "/organisations/") + party.id(),
                formats.date(party.createdAt()));
    }

    private static String left(int count, Formats formats) {
        return switch (count) {
            case 0 -> "No pair is left";
            case 1 -> "One pair is left";
            default ->
                (count > OpenPairs.MANY ? "Over " + formats.number(OpenPairs.MANY) : formats.number(count))
                        + " pairs are left";
        };
    }

    private static String told(OpenPairs.Standing standing, Formats formats) {
        var told = new ArrayList<String>();
        if (standing.decided() > 0) {
            told.add(formats.number(standing.decided()) + " decided");
        }
        if (standing.waiting() > 0) {
            told.add(formats.number(standing.waiting()) + " put off");
        }
        if (standing.learnt() > 0) {
            told.add(formats.number(standing.learnt()) + " customers compared");
        }
        return String.join(", ", told);
    }
}
