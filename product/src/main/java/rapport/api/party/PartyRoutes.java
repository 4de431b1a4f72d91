package rapport.api.party;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import rapport.access.OwnerId;
import rapport.access.Viewer;
import rapport.api.paging.Asked;
import rapport.api.paging.GroupsDocument;
import rapport.api.paging.ListPages;
import rapport.api.paging.Page;
import rapport.api.problem.ApiRefusal;
import rapport.api.reading.JsonReading;
import rapport.api.reading.MergePatch;
import rapport.company.Companies;
import rapport.company.CompanyDay;
import rapport.customers.KnownParties;
import rapport.customers.KnownParty;
import rapport.customers.MergedParties;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.facts.PartyFacts;
import rapport.customers.keeping.DeleteParties;
import rapport.customers.keeping.Revision;
import rapport.customfields.CustomField;
import rapport.customfields.ReckonedFields;
import rapport.web.NotFound;

/// What the routes of people and of organisations do alike.
@Component
class PartyRoutes {
    private final ListPages lists;
    private final KnownParties parties;
    private final MergedParties merged;
    private final AddParty add;
    private final ReviseTold revise;
    private final DeleteParties delete;
    private final Companies companies;
    private final JsonReading json;
    private final ReckonedFields fields;
    private final CompanyDay companyDay;

    PartyRoutes(
            ListPages lists,
            KnownParties parties,
            MergedParties merged,
            AddParty add,
            ReviseTold revise,
            DeleteParties delete,
            Companies companies,
            JsonReading json,
            ReckonedFields fields,
            CompanyDay companyDay) {
        this.lists = lists;
        this.parties = parties;
        this.merged = merged;
        this.add = add;
        this.revise = revise;
        this.delete = delete;
        this.companies = companies;
        this.json = json;
        this.fields = fields;
        this.companyDay = companyDay;
    }

    <D> Page<D> list(Shape<D> shape, Asked asked, Viewer viewer) {
        return lists.page(
                shape.list(),
                asked,
                viewer,
                (ids, whose) -> parties.of(ids.stream().map(PartyId::new).toList(), whose).stream()
                        .map(party -> shown(shape, party, whose))
                        .toList());
    }

    GroupsDocument groups(Shape<?> shape, String by, Asked asked, Viewer viewer) {
        return lists.groups(shape.list(), by, asked, viewer);
    }

    <D> ResponseEntity<D> show(Shape<D> shape, PartyId id, Viewer viewer) {
        return document(shape, find(shape, id, viewer), viewer);
    }

    <D> ResponseEntity<D> create(Shape<D> shape, D told, @Nullable String matching, Viewer viewer) {
        PartyFacts facts = read(shape, told, null, viewer);
        Added added = add.with(facts, Matching.mode(matching), viewer);
        KnownParty party = added.party();
        URI address = URI.create("/api/v1/" + shape.list() + "/" + party.id());
        var answer = added.isNew()
                ? ResponseEntity.created(address)
                : ResponseEntity.ok().header("Content-Location", address.toString());
        return answer.eTag(Versions.tag(party.version())).body(shown(shape, party, viewer));
    }

    <D> ResponseEntity<D> replace(Shape<D> shape, PartyId id, @Nullable String ifMatch, D told, Viewer viewer) {
        KnownParty known = find(shape, id, viewer);
        Versions.check(ifMatch, known);
        return revise(
                shape, known, told, shape.owner().apply(told) == null ? known.owner() : owner(shape, told), viewer);
    }

    <D> ResponseEntity<D> merge(Shape<D> shape, PartyId id, @Nullable String ifMatch, MergePatch patch, Viewer viewer) {
        KnownParty known = find(shape, id, viewer);
        Versions.check(ifMatch, known);
        D told = json.bind(patch.applyTo(json.written(shown(shape, known, viewer))), shape.type());
        return revise(shape, known, told, owner(shape, told), viewer);
    }

    ResponseEntity<Void> delete(Shape<?> shape, PartyId id, @Nullable String ifMatch, Viewer viewer) {
        KnownParty known = find(shape, id, viewer);
        Versions.check(ifMatch, known);
        if (delete.of(List.of(known.id()), viewer).isEmpty()) {
            throw nobody();
        }
        return ResponseEntity.noContent().build();
    }

    private <D> ResponseEntity<D> revise(
            Shape<D> shape, KnownParty known, D told, @Nullable OwnerId owner, Viewer viewer) {
        PartyFacts facts = read(shape, told, known.facts(), viewer);
        return switch (revise.with(known, facts, owner, viewer)) {
            case Revision.Done _ -> show(shape, known.id(), viewer);
            case Revision.Unchanged _ -> document(shape, known, viewer);
            case Revision.Stale(var version) -> throw Versions.stale(version);
            case Revision.Missing() -> throw nobody();
        };
    }

    private static <D> @Nullable OwnerId owner(Shape<D> shape, D told) {
        return OwnerDocument.idOf(shape.owner().apply(told));
    }

    private <D> PartyFacts read(Shape<D> shape, D told, @Nullable PartyFacts known, Viewer viewer) {
        var circumstances = new Circumstances(
                known, companies.get().country(), companyDay.today(), ownFields(shape.kind(), viewer));
        return switch (shape.reading().apply(told, circumstances)) {
            case Told.Understood(var facts) -> facts;
            case Told.Refused(var problems) -> throw ApiRefusal.ofFields(problems);
        };
    }

    /// The id of a party that became one with another answers with that one.
    private <D> KnownParty find(Shape<D> shape, PartyId id, Viewer viewer) {
        return parties.find(id, shape.kind(), viewer)
                .or(() -> merged.standingFor(id, viewer).flatMap(other -> parties.find(other, shape.kind(), viewer)))
                .orElseThrow(PartyRoutes::nobody);
    }

    private static NotFound nobody() {
        return new NotFound("There is nobody at this address, or nobody that you may see.");
    }

    private <D> ResponseEntity<D> document(Shape<D> shape, KnownParty party, Viewer viewer) {
        return ResponseEntity.ok().eTag(Versions.tag(party.version())).body(shown(shape, party, viewer));
    }

    /// Of the company's own fields, those that there are and that the viewer may see.
    private <D> D shown(Shape<D> shape, KnownParty party, Viewer viewer) {
        var keys =
                ownFields(shape.kind(), viewer).stream().map(CustomField::key).toList();
        return shape.document()
                .apply(party.withCustom(party.facts().custom().only(keys).and(party.reckoned())));
    }

    private List<CustomField> ownFields(PartyKind kind, Viewer viewer) {
        return fields.seen(kind.recordKind(), viewer).stream()
                .map(field -> field.askedOf(viewer))
                .toList();
    }
}
