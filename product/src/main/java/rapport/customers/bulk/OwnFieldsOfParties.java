package rapport.customers.bulk;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customfields.CustomField;
import rapport.customfields.bulk.ManyTold;
import rapport.jobs.AccountLine;

/// Whoever sets a field of many parties has chosen what it says of each.
@Component
class OwnFieldsOfParties implements ManyTold {
    private final ManyParties parties;

    OwnFieldsOfParties(ManyParties parties) {
        this.parties = parties;
    }

    @Override
    public boolean isFor(String recordKind) {
        return PartyKind.of(recordKind).isPresent();
    }

    @Override
    public List<AccountLine> account(List<UUID> ids, List<UUID> changed, CustomField field, String why, Viewer by) {
        return parties.chosen(ids, changed.stream().map(PartyId::new).toList(), field.name(), why, by);
    }
}
