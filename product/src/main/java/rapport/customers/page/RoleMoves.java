package rapport.customers.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import rapport.access.KindField;
import rapport.access.Viewer;
import rapport.company.CompanyDay;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PartyRole;
import rapport.customers.facts.RoleFact;
import rapport.customers.keeping.Revision;
import rapport.listing.cells.CellEdited;
import rapport.listing.cells.CellEditor;
import rapport.listing.cells.CellValue;

/// Takes a party from one role to another, on a board: the one ends today, the other begins.
record RoleMoves(PartyKind kind, CellSaving saving, CompanyDay companyDay) implements CellEditor {
    @Override
    public String column() {
        return "role";
    }

    @Override
    public KindField field() {
        return PartyField.ROLE.of(kind.recordKind());
    }

    @Override
    public boolean isInTable() {
        return false;
    }

    @Override
    public Optional<CellValue> read(UUID record, Viewer viewer) {
        return Optional.empty();
    }

    @Override
    public CellEdited change(UUID record, String was, String now, Viewer viewer) {
        if (Stream.of(was, now).anyMatch(role -> !role.isEmpty() && !isRole(role))) {
            return new CellEdited.Refused("There is no such role.");
        }
        var held = new AtomicBoolean();
        var revision = saving.revise(new PartyId(record), viewer, facts -> {
            held.set(
                    was.isEmpty()
                            ? facts.roles().isEmpty()
                            : facts.roles().stream()
                                    .anyMatch(fact -> fact.role().name().equals(was)));
            return held.get() ? moved(facts, was, now) : facts;
        });
        return revision instanceof Revision.Missing
                ? new CellEdited.Missing()
                : held.get() ? new CellEdited.Done() : new CellEdited.Overtaken("");
    }

    private PartyFacts moved(PartyFacts facts, String was, String now) {
        List<RoleFact> roles = new ArrayList<>(facts.roles());
        roles.removeIf(fact -> fact.role().name().equals(was));
        boolean has = roles.stream().anyMatch(fact -> fact.role().name().equals(now));
        if (!now.isEmpty() && !has) {
            roles.add(new RoleFact(PartyRole.valueOf(now), companyDay.today()));
        }
        return facts.withRoles(roles);
    }

    private static boolean isRole(String name) {
        return Stream.of(PartyRole.values()).anyMatch(role -> role.name().equals(name));
    }
}
