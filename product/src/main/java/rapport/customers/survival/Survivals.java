package rapport.customers.survival;

import org.springframework.stereotype.Component;
import rapport.customers.PartyKind;
import rapport.customers.Sources;
import rapport.customfields.CustomFields;

/// The rules of survival as they stand now.
@Component
public class Survivals {
    private final CustomFields fields;
    private final SurvivalRules rules;
    private final SourceTrust trust;
    private final Sources sources;

    Survivals(CustomFields fields, SurvivalRules rules, SourceTrust trust, Sources sources) {
        this.fields = fields;
        this.rules = rules;
        this.trust = trust;
        this.sources = sources;
    }

    public Survival of(PartyKind kind) {
        return new Survival(
                SingleFacts.of(kind, fields.kept(kind.recordKind())),
                rules.of(kind),
                trust.find(sources.named(Sources.SCREEN)).orElseThrow());
    }
}
