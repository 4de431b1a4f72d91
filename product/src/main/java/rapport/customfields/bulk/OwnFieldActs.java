package rapport.customfields.bulk;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.customfields.CustomFields;
import rapport.customfields.CustomizedKind;
import rapport.listing.ListDefinition;
import rapport.listing.bulk.BulkAct;
import rapport.listing.bulk.FurtherActs;

/// Each field of the company can be set for many at once.
@Component
class OwnFieldActs implements FurtherActs {
    private final CustomFields fields;
    private final List<CustomizedKind> kinds;
    private final List<ManyTold> told;
    private final DSLContext db;

    OwnFieldActs(CustomFields fields, List<CustomizedKind> kinds, List<ManyTold> told, DSLContext db) {
        this.fields = fields;
        this.kinds = kinds;
        this.told = told;
        this.db = db;
    }

    @Override
    public List<BulkAct> of(ListDefinition<?> list) {
        return kinds.stream()
                .filter(kind -> kind.recordKind().equals(list.recordKind()))
                .flatMap(kind -> told.stream()
                        .filter(one -> one.isFor(kind.recordKind()))
                        .flatMap(one -> acts(list.key(), kind, one)))
                .toList();
    }

    private Stream<BulkAct> acts(String list, CustomizedKind kind, ManyTold then) {
        return fields.kept(kind.recordKind()).stream().map(field -> new SetOwnField(list, field, kind, db, then));
    }
}
