package rapport.sales.target.proposing;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static rapport.sales.db.Tables.TARGET;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.listing.AllLists;
import rapport.listing.ListDefinition;
import rapport.listing.ListQuery;
import rapport.listing.Lists;
import rapport.sales.SalesKinds;
import rapport.sales.target.Fits;
import rapport.sales.target.TargetLists;

/// Proposes whom the rule of a list holds of and who does not stand on it yet: a person accepts
/// them, and nobody is added by itself.
@Component
@Transactional(readOnly = true)
class ProposedTargets {
    private static final int SHOWN = 20;

    private final DSLContext db;
    private final AllLists all;
    private final Lists lists;
    private final Parties parties;
    private final Fits fits;

    ProposedTargets(DSLContext db, AllLists all, Lists lists, Parties parties, Fits fits) {
        this.db = db;
        this.all = all;
        this.lists = lists;
        this.parties = parties;
        this.fits = fits;
    }

    ProposalsCard of(TargetLists.View list, Viewer viewer) {
        String at = "/target-lists/" + list.id() + "/targets";
        String problem = list.rule().isEmpty() ? "" : fits.problem(list.rule(), viewer.rights());
        if (list.rule().isEmpty() || !problem.isEmpty()) {
            return new ProposalsCard(at, list.id().toString(), problem, List.of(), false, "", "");
        }
        ListDefinition<?> organisations = all.get(Fits.ORGANISATIONS, viewer);
        Condition isNew = notExists(selectOne()
                .from(TARGET)
                .where(TARGET.TARGET_LIST_ID.eq(list.id()))
                .and(condition("{0} = {1}", TARGET.PARTY_ID, organisations.id())));
        var found = lists.matching(organisations, ListQuery.of("", list.rule(), ""), isNew, viewer)
                .asTable("found", "id");
        List<PartyId> ids = db.select(field(name("found", "id"), UUID.class))
                .from(found)
                .orderBy(field(name("found", "id")))
                .limit(SHOWN + 1)
                .fetch(row -> new PartyId(row.value1()));
        Map<PartyId, Parties.Named> named =
                parties.named(ids.stream().limit(SHOWN).toList(), viewer);
        String filter = "(" + list.rule() + ") && !(target_list == \"" + list.id() + "\")";
        String query = "?filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8);
        boolean may = viewer.rights().may(CustomerKinds.ORGANISATION, Right.BULK)
                && viewer.rights().may(SalesKinds.TARGET, Right.CREATE);
        return new ProposalsCard(
                at,
                list.id().toString(),
                "",
                ids.stream()
                        .map(named::get)
                        .filter(Objects::nonNull)
                        .map(one -> new ProposalsCard.Row(one.id().toString(), one.name(), one.path()))
                        .toList(),
                ids.size() > SHOWN,
                "/organisations" + query,
                may ? "/lists/organisations/bulk/target" + query + "&everybody=true" : "");
    }
}
