package rapport.quality.cleaning;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.OwnedRecords.Owned;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyOwners;
import rapport.quality.QualityKinds;
import rapport.quality.QualityTabs;
import rapport.web.NotFound;

/// Reads the worklist of proposals, as far as somebody may change the customers.
@Component
class CleaningPages {
    private static final int EXAMPLES = 3;
    private static final int SHOWN = 50;

    private final Proposals proposals;
    private final FindProposals find;
    private final List<CleaningRule> rules;
    private final PartyOwners parties;
    private final Clock clock;

    CleaningPages(Proposals proposals, FindProposals find, List<CleaningRule> rules, PartyOwners parties, Clock clock) {
        this.proposals = proposals;
        this.find = find;
        this.rules = rules;
        this.parties = parties;
        this.clock = clock;
    }

    CleaningRule rule(String key) {
        return rules.stream()
                .filter(rule -> rule.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such rule."));
    }

    CleaningPage all(Viewer viewer) {
        var found = proposals.byRule(EXAMPLES, DecideProposals.asEditor(viewer));
        var who = who(found.values().stream().flatMap(some -> some.examples().stream()), viewer);
        var groups = rules.stream()
                .filter(rule -> found.containsKey(rule.key()))
                .map(rule -> {
                    var some = Objects.requireNonNull(found.get(rule.key()));
                    return group(rule, some.count(), some.examples(), who, viewer);
                })
                .toList();
        return new CleaningPage(
                tabs(viewer),
                find.last().map(at -> viewer.formats().ago(at, clock.instant())).orElse(""),
                viewer.rights().may(QualityKinds.QUALITY, Right.EDIT),
                groups);
    }

    RulePage one(String key, @Nullable ProposalId after, Viewer viewer) {
        CleaningRule rule = rule(key);
        Viewer editor = DecideProposals.asEditor(viewer);
        var some = proposals.next(key, after, SHOWN, editor);
        var group = group(rule, proposals.count(key, editor), some, who(some.stream(), viewer), viewer);
        String next = some.size() < SHOWN
                ? ""
                : "/quality/cleaning/" + key + "?after=" + some.getLast().id();
        return new RulePage(tabs(viewer), group, next);
    }

    private static QualityTabs tabs(Viewer viewer) {
        return QualityTabs.of(viewer, QualityTabs.Tab.CLEANING);
    }

    private CleaningPage.Group group(
            CleaningRule rule, int count, List<Proposal> some, Map<UUID, Owned> who, Viewer viewer) {
        return new CleaningPage.Group(
                rule.key(),
                rule.title(),
                rule.says(),
                viewer.formats().number(count),
                count > some.size(),
                some.stream()
                        .filter(one -> who.containsKey(one.party().value()))
                        .map(one -> row(
                                one, Objects.requireNonNull(who.get(one.party().value()))))
                        .toList(),
                mayChangeMany(viewer));
    }

    static boolean mayChangeMany(Viewer viewer) {
        return Stream.of(CustomerKinds.PERSON, CustomerKinds.ORGANISATION)
                .anyMatch(kind -> viewer.rights().may(kind, Right.BULK));
    }

    private static CleaningPage.Row row(Proposal one, Owned party) {
        return new CleaningPage.Row(
                one.id().toString(),
                (PartyOwners.isPerson(party) ? "/people/" : "/organisations/") + one.party(),
                party.name(),
                one.place().label(),
                one.before(),
                one.after());
    }

    private Map<UUID, Owned> who(Stream<Proposal> some, Viewer viewer) {
        var ids = some.map(Proposal::party).distinct().toList();
        return ids.isEmpty()
                ? Map.of()
                : parties.of(ids, viewer).stream().collect(Collectors.toMap(Owned::id, Function.identity()));
    }
}
