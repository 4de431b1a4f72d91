package rapport.matching.many;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.customers.KnownParties;
import rapport.customers.KnownParty;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.matching.MatchedPair;
import rapport.matching.Model;
import rapport.matching.Reason;
import rapport.matching.Waterfall;
import rapport.matching.records.PartyRecord;
import rapport.matching.searching.Models;
import rapport.web.Formats;

/// Puts together how many would be merged and which of them are the weakest, weighed anew from
/// what the viewer sees.
@Component
class BulkMergePages {
    private static final int SHOWN = 50;

    private final SurePairs sure;
    private final KnownParties known;
    private final Models models;

    BulkMergePages(SurePairs sure, KnownParties known, Models models) {
        this.sure = sure;
        this.known = known;
        this.models = models;
    }

    @Transactional(readOnly = true)
    BulkMergePage of(Percent from, String problem, Viewer viewer) {
        int count = sure.count(from.probability(), viewer);
        String number =
                (count > SurePairs.MANY ? "over " : "") + viewer.formats().number(Math.min(count, SurePairs.MANY));
        return new BulkMergePage(
                from.text(),
                said(count, number),
                count > 0,
                count == 1 ? "this pair" : count > SurePairs.MANY ? "all of them" : "all " + number,
                problem,
                count == 0 ? List.of() : rows(from, viewer));
    }

    private List<BulkMergePage.Row> rows(Percent from, Viewer viewer) {
        List<PairAtHand> pairs = sure.weakest(from.probability(), SHOWN, viewer);
        List<PartyId> ids = pairs.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .distinct()
                .toList();
        Map<PartyId, KnownParty> parties =
                known.of(ids, viewer).stream().collect(Collectors.toMap(KnownParty::id, Function.identity()));
        Map<PartyKind, Model> learnt =
                pairs.stream().map(PairAtHand::kind).distinct().collect(Collectors.toMap(kind -> kind, models::model));
        var rows = new ArrayList<BulkMergePage.Row>();
        for (PairAtHand pair : pairs) {
            KnownParty one = parties.get(pair.one());
            KnownParty other = parties.get(pair.other());
            if (one != null && other != null) {
                rows.add(row(Objects.requireNonNull(learnt.get(pair.kind())), one, other, viewer.formats()));
            }
        }
        return rows;
    }

    private static BulkMergePage.Row row(Model model, KnownParty one, KnownParty other, Formats formats) {
        MatchedPair matched =
                model.explain(PartyRecord.of(one.id(), one.facts()), PartyRecord.of(other.id(), other.facts()));
        String differs = matched.reasons().stream()
                .filter(Reason::contradicts)
                .map(reason -> reason.one() + " / " + reason.other())
                .collect(Collectors.joining(", "));
        return new BulkMergePage.Row(
                one.id() + "_" + other.id(),
                one.name(),
                other.name(),
                Waterfall.percent(matched.probability(), formats),
                "/parties/" + one.id() + "/merge?with=" + other.id(),
                differs);
    }

    private static String said(int count, String number) {
        return switch (count) {
            case 0 -> "No pair is that probable, or you may not merge it.";
            case 1 -> "One pair is at least that probable.";
            default ->
                Character.toUpperCase(number.charAt(0)) + number.substring(1) + " pairs are at least that probable.";
        };
    }
}
