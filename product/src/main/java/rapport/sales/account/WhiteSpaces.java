package rapport.sales.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.catalog.Product;
import rapport.catalog.ProductId;
import rapport.catalog.Products;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.network.Families;

/// Draws up which organisations of an account have which products.
@Component
@Transactional(readOnly = true)
class WhiteSpaces {
    /// More would be no table that anybody reads.
    private static final int WIDEST = 12;

    private record Key(PartyId party, ProductId product) {}

    private final SellingAccounts accounts;
    private final Parties parties;
    private final Products products;
    private final Holdings holdings;

    WhiteSpaces(SellingAccounts accounts, Parties parties, Products products, Holdings holdings) {
        this.accounts = accounts;
        this.parties = parties;
        this.products = products;
        this.holdings = holdings;
    }

    /// The organisation itself first. Empty where the viewer may not see it.
    Optional<WhiteSpace> of(PartyId id, Viewer viewer) {
        List<PartyId> family = Stream.concat(
                        Stream.of(id), accounts.family(id, viewer).stream().map(Families.Belonging::organisation))
                .distinct()
                .toList();
        Map<PartyId, Parties.Named> names = accounts.named(family, viewer);
        return names.containsKey(id)
                ? Optional.of(drawn(
                        id,
                        family.stream()
                                .map(names::get)
                                .filter(Objects::nonNull)
                                .limit(WIDEST)
                                .toList(),
                        viewer))
                : Optional.empty();
    }

    private WhiteSpace drawn(PartyId id, List<Parties.Named> organisations, Viewer viewer) {
        var ids = organisations.stream().map(Parties.Named::id).toList();
        Map<Key, Holdings.Held> held = new HashMap<>();
        holdings.of(ids).forEach(one -> held.put(new Key(one.party(), one.product()), one));
        Set<PartyId> editable = viewer.mayWrite() ? parties.changeable(ids, viewer) : Set.of();
        String at = "/organisations/" + id + "/account/holdings";
        return new WhiteSpace(
                at,
                organisations.stream().map(Parties.Named::name).toList(),
                products.all(viewer).stream()
                        .filter(product -> !product.retired()
                                || ids.stream().anyMatch(one -> held.containsKey(new Key(one, product.id()))))
                        .map(product -> new WhiteSpace.Row(
                                product.name(),
                                product.family(),
                                product.retired(),
                                organisations.stream()
                                        .map(one -> place(
                                                product,
                                                one,
                                                held.get(new Key(one.id(), product.id())),
                                                editable.contains(one.id()) ? at : ""))
                                        .toList()))
                        .toList());
    }

    private static WhiteSpace.Place place(
            Product product, Parties.Named organisation, Holdings.@Nullable Held held, String at) {
        String about = product.name() + " at " + organisation.name();
        String href = at.isEmpty() ? "" : at + "/" + organisation.id() + "/" + product.id();
        if (held == null) {
            return new WhiteSpace.Place(href, "", "", "", about);
        }
        String label = held.competitor().isEmpty() ? held.state().label() : held.competitor();
        return new WhiteSpace.Place(href, label, held.state().tone(), held.remark(), about);
    }
}
