package rapport.customers.bulk;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.customers.PartyKind;
import rapport.customfields.CustomFields;
import rapport.listing.ListDefinition;
import rapport.listing.bulk.BulkAct;
import rapport.listing.bulk.FurtherActs;

/// Each field of the company can be set for many at once.
@Component
class OwnFieldActs implements FurtherActs {
    private final CustomFields fields;
    private final DSLContext db;
    private final ManyParties parties;

    OwnFieldActs(CustomFields fields, DSLContext db, ManyParties parties) {
        this.fields = fields;
        this.db = db;
        this.parties = parties;
    }

    @Override
    public List<BulkAct> of(ListDefinition<?> list) {
        return PartyKind.of(list.recordKind())
                .map(kind -> fields.kept(kind.recordKind()).stream()
                        .<BulkAct>map(field -> new SetOwnField(list.key(), field, db, parties))
                        .toList())
                .orElse(List.of());
    }
}
