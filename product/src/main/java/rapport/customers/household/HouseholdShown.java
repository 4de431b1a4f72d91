package rapport.customers.household;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.FactSight;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartyPanel;
import rapport.customers.finding.Initials;
import rapport.customers.finding.PartyCells;

/// A household as its page shows it.
@Component
class HouseholdShown {
    private final HouseholdPages pages;
    private final List<PartyPanel> panels;

    HouseholdShown(HouseholdPages pages, List<PartyPanel> panels) {
        this.pages = pages;
        this.panels = panels.stream()
                .filter(panel -> panel.isOf(PartyKind.HOUSEHOLD))
                .sorted(Comparator.comparingInt(PartyPanel::order))
                .toList();
    }

    Optional<HouseholdPage> whole(PartyId household, Viewer viewer) {
        return pages.find(household, viewer).map(row -> page(row, panels, viewer));
    }

    /// Without what others tell of it: for the piece of the page that an act changes.
    Optional<HouseholdPage> itself(PartyId household, Viewer viewer) {
        return pages.find(household, viewer).map(row -> page(row, List.of(), viewer));
    }

    static List<HouseholdPage.Member> members(List<HouseholdPages.MemberRow> rows, Viewer viewer) {
        return rows.stream().map(row -> member(row, viewer)).toList();
    }

    private static HouseholdPage page(HouseholdPages.Row row, List<PartyPanel> panels, Viewer viewer) {
        return new HouseholdPage(
                row.id().toString(),
                row.name(),
                Initials.ofFirm(row.name()),
                PartyCells.hue(row.id()),
                row.editable(),
                viewer.mayWrite() && viewer.rights().may(CustomerKinds.PERSON, Right.DELETE),
                FactSight.of(PartyKind.HOUSEHOLD, viewer).shows(PartyField.RELATION),
                members(row.today(), viewer),
                members(
                        row.members().stream()
                                .filter(member -> member.until() != null)
                                .toList(),
                        viewer),
                row.addresses().stream()
                        .flatMap(address -> address.address().formatted().stream())
                        .toList(),
                row.addresses().stream()
                        .findFirst()
                        .flatMap(address -> address.address().located())
                        .orElse(null),
                row.phone(),
                PartyCells.shown(row.phone()),
                contents(PartyPanel.Side.STORY, row.id(), panels, viewer),
                contents(PartyPanel.Side.CARD, row.id(), panels, viewer));
    }

    private static List<Content> contents(
            PartyPanel.Side side, PartyId household, List<PartyPanel> panels, Viewer viewer) {
        return panels.stream()
                .filter(panel -> panel.side() == side)
                .map(panel -> panel.of(household, viewer))
                .flatMap(Optional::stream)
                .toList();
    }

    private static HouseholdPage.Member member(HouseholdPages.MemberRow row, Viewer viewer) {
        return new HouseholdPage.Member(
                row.id().toString(),
                row.name(),
                PartyKind.PERSON.path() + "/" + row.id(),
                Initials.of(row.name()),
                PartyCells.hue(row.id()),
                row.role(),
                viewer.formats().date(row.since()),
                row.until() == null ? "" : viewer.formats().date(row.until()));
    }
}
