package rapport.customers.lineage;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.access.settings.SettingsTab;
import rapport.access.settings.SettingsTabs;
import rapport.customers.PartyKind;
import rapport.customers.SourceId;
import rapport.customers.survival.KnownSource;
import rapport.customers.survival.MatchingMode;
import rapport.customers.survival.MatchingModes;
import rapport.customers.survival.Offers;
import rapport.customers.survival.SingleFacts;
import rapport.customers.survival.SourceTrust;
import rapport.customers.survival.SurvivalRule;
import rapport.customers.survival.SurvivalRules;
import rapport.customfields.CustomFields;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

/// How far each source is believed. A decision is kept at once; a job lets the values of the customers follow.
@Controller
@RequestMapping("/settings/sources")
@AllowedTo(Whom.ADMINISTRATORS)
class SourcesController {
    private static final String ALL = "/settings/sources";

    private final SourceTrust trust;
    private final MatchingModes modes;
    private final SurvivalRules rules;
    private final Offers offers;
    private final CustomFields fields;
    private final RunFollowing following;
    private final Templates templates;

    SourcesController(
            SourceTrust trust,
            MatchingModes modes,
            SurvivalRules rules,
            Offers offers,
            CustomFields fields,
            RunFollowing following,
            Templates templates) {
        this.trust = trust;
        this.modes = modes;
        this.rules = rules;
        this.offers = offers;
        this.fields = fields;
        this.following = following;
        this.templates = templates;
    }

    @GetMapping
    Html index(Viewer viewer) {
        Map<SourceId, Long> counts = offers.counts();
        Map<SourceId, MatchingMode> matching = modes.all();
        List<SourcesPage.Row> sources = trust.all().stream()
                .map(source -> row(
                        source,
                        matching.getOrDefault(source.id(), MatchingMode.USUAL),
                        counts.get(source.id()),
                        viewer))
                .toList();
        var decided = rules.all();
        var page = new SourcesPage(
                SettingsTabs.of(viewer, SettingsTab.SOURCES),
                sources,
                List.of(
                        kind(PartyKind.PERSON, "People", decided.getOrDefault(PartyKind.PERSON, Map.of())),
                        kind(
                                PartyKind.ORGANISATION,
                                "Organisations",
                                decided.getOrDefault(PartyKind.ORGANISATION, Map.of()))));
        return Html.page("Sources", templates.customersLineageSources(page));
    }

    @PutMapping("/{id}/trust")
    @Does("Trust a source more or less")
    Html trust(@PathVariable SourceId id, @RequestParam int trust, Viewer viewer) {
        KnownSource source = find(id);
        if (trust < 1 || trust > 100) {
            return Html.goTo(ALL).with(Toast.warn("Trust is a number from 1 to 100."));
        }
        this.trust.trust(id, trust);
        return follow(source, false, "Values follow the trust in " + source.name(), viewer);
    }

    @PutMapping("/{id}/matching")
    @Does("Choose how records of a source are matched")
    Html match(@PathVariable SourceId id, @RequestParam MatchingMode matching) {
        KnownSource source = find(id);
        modes.choose(id, matching);
        return Html.goTo(ALL).with(Toast.ok("Kept. What " + source.name() + " brings from now on follows it."));
    }

    @PostMapping("/{id}/withdrawal")
    @Does("Withdraw a source")
    Html withdraw(@PathVariable SourceId id, Viewer viewer) {
        KnownSource source = find(id);
        trust.withdraw(id);
        return follow(source, false, "Values without " + source.name(), viewer);
    }

    @DeleteMapping("/{id}/withdrawal")
    @Does("Believe a source again")
    Html believe(@PathVariable SourceId id, Viewer viewer) {
        KnownSource source = find(id);
        trust.believeAgain(id);
        return follow(source, true, "Values with " + source.name() + " again", viewer);
    }

    @PutMapping("/rules/{kind}/{fact}")
    @Does("Decide which value survives")
    Html rule(@PathVariable PartyKind kind, @PathVariable String fact, @RequestParam SurvivalRule rule, Viewer viewer) {
        String label = SingleFacts.of(kind, fields.kept(kind.recordKind())).stream()
                .filter(one -> one.key().equals(fact))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such fact."))
                .label();
        rules.decide(kind, fact, rule);
        following.start(null, false, "Values follow the rule for “" + label + "”", viewer.id());
        return Html.goTo(ALL).with(Toast.ok("“" + label + "” follows the rule; a job is at it."));
    }

    private Html follow(KnownSource source, boolean again, String title, Viewer viewer) {
        following.start(source.id(), again, title, viewer.id());
        return Html.goTo(ALL).with(Toast.ok("Kept. What " + source.name() + " told is weighed anew; a job is at it."));
    }

    private KnownSource find(SourceId id) {
        return trust.find(id).orElseThrow(() -> new NotFound("There is no such source."));
    }

    private SourcesPage.Kind kind(PartyKind kind, String label, Map<String, SurvivalRule> decided) {
        return new SourcesPage.Kind(
                kind.name(),
                label,
                SingleFacts.of(kind, fields.kept(kind.recordKind())).stream()
                        .map(fact -> new SourcesPage.Fact(
                                fact.key(), fact.label(), decided.getOrDefault(fact.key(), SurvivalRule.TRUSTED)))
                        .toList());
    }

    private static SourcesPage.Row row(KnownSource source, MatchingMode matching, @Nullable Long rows, Viewer viewer) {
        return new SourcesPage.Row(
                source.id().toString(),
                source.name(),
                source.trust(),
                matching,
                rows == null ? "" : viewer.formats().number(rows),
                source.withdrawnAt() == null ? "" : viewer.formats().date(source.withdrawnAt()));
    }
}
