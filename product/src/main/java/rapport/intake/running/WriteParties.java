package rapport.intake.running;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.SourceId;
import rapport.customers.facts.OrganisationFacts;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PersonFacts;
import rapport.customers.keeping.CreateParties;
import rapport.customers.keeping.EnrichParties;
import rapport.customers.keeping.Enriched;
import rapport.intake.Intake;
import rapport.intake.RowOutcome;
import rapport.intake.mapping.ImportKind;

/// Writes what the rows of a chunk tell: first everybody new, then what later rows add to them and to those we knew.
@Component
class WriteParties {
    private final CreateParties create;
    private final EnrichParties enrich;
    private final WriteConsents consents;

    WriteParties(CreateParties create, EnrichParties enrich, WriteConsents consents) {
        this.create = create;
        this.enrich = enrich;
        this.consents = consents;
    }

    /// @return what became of each row, in the order of the rows
    List<Written> write(List<Match> matches, Intake intake, SourceId source, Viewer by) {
        createNew(matches, intake.mapping().kind(), source, by);
        Map<ImportRow, Heard> heard = enrichKnown(matches, source, by);
        return consents.write(
                matches.stream().map(match -> written(match, heard)).toList(), intake, source, by);
    }

    private void createNew(List<Match> matches, ImportKind kind, SourceId source, Viewer by) {
        List<Match.First> news = matches.stream()
                .filter(Match.First.class::isInstance)
                .map(Match.First.class::cast)
                .toList();
        if (news.isEmpty()) {
            return;
        }
        List<PartyFacts> facts = news.stream().map(match -> facts(match.row())).toList();
        List<PartyId> ids = switch (kind) {
            case PEOPLE ->
                create.people(facts.stream().map(PersonFacts.class::cast).toList(), source, by);
            case ORGANISATIONS ->
                create.organisations(
                        facts.stream().map(OrganisationFacts.class::cast).toList(), source, by);
        };
        for (int i = 0; i < ids.size(); i++) {
            news.get(i).subject().becomes(ids.get(i));
        }
    }

    /// Rows about the same party are told one after the other: each wave has at most one row for a party.
    private Map<ImportRow, Heard> enrichKnown(List<Match> matches, SourceId source, Viewer by) {
        var waves = new ArrayList<Map<PartyId, ImportRow>>();
        var depth = new LinkedHashMap<PartyId, Integer>();
        for (Match match : matches) {
            if (match instanceof Match.Again(var row, var subject, var _)) {
                int wave = depth.merge(subject.party(), 1, Integer::sum) - 1;
                if (wave == waves.size()) {
                    waves.add(new LinkedHashMap<>());
                }
                waves.get(wave).put(subject.party(), row);
            }
        }
        var heard = new IdentityHashMap<ImportRow, Heard>();
        for (Map<PartyId, ImportRow> wave : waves) {
            var told = new LinkedHashMap<PartyId, PartyFacts>();
            wave.forEach((party, row) -> told.put(party, facts(row)));
            Enriched enriched = enrich.with(told, source, by);
            wave.forEach((party, row) -> heard.put(row, Heard.of(party, enriched)));
        }
        return heard;
    }

    private static Written written(Match match, Map<ImportRow, Heard> heard) {
        return switch (match) {
            case Match.First(var row, var subject) ->
                new Written(row, RowOutcome.CREATED, subject.party(), "", List.of());
            case Match.Again(var row, var subject, var because) -> {
                Heard what = Objects.requireNonNull(heard.get(row), "every row about somebody known is told");
                yield new Written(
                        row,
                        what.changed() ? RowOutcome.UPDATED : RowOutcome.UNCHANGED,
                        subject.party(),
                        what.kept(),
                        because == null ? List.of() : List.of(because));
            }
            case Match.Waits(var row, var candidates) -> new Written(row, RowOutcome.WAITING, null, "", candidates);
            case Match.Refused(var row, var reason) -> Written.refused(row, reason);
        };
    }

    /// What became of a row about somebody we knew.
    ///
    /// @param kept what stands as it was although the row tells otherwise, in a sentence, or empty
    private record Heard(boolean changed, String kept) {
        static Heard of(PartyId party, Enriched enriched) {
            List<String> kept = enriched.kept().getOrDefault(party, List.of());
            return new Heard(enriched.changed().contains(party), kept.isEmpty() ? "" : String.join("; ", kept) + ".");
        }
    }

    private static PartyFacts facts(ImportRow row) {
        return Objects.requireNonNull(row.facts(), "only a row that tells something is matched");
    }
}
