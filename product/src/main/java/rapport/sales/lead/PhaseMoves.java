package rapport.sales.lead;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.KindField;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.expressions.Option;
import rapport.listing.cells.CellEdited;
import rapport.listing.cells.CellEditor;
import rapport.listing.cells.CellValue;
import rapport.sales.LeadId;
import rapport.sales.SalesKinds;

/// Moves a lead from where somebody saw it. To become a deal, or to be given up, it needs more than a place on a board.
@Component
class PhaseMoves implements CellEditor {
    private static final List<Option> OPEN = LeadPhase.OPEN.stream()
            .map(phase -> new Option(phase.name(), phase.label()))
            .toList();

    private final LeadPages pages;
    private final MoveLead move;

    PhaseMoves(LeadPages pages, MoveLead move) {
        this.pages = pages;
        this.move = move;
    }

    @Override
    public String column() {
        return "standing";
    }

    @Override
    public KindField field() {
        return new KindField(SalesKinds.LEAD, "standing");
    }

    @Override
    public Optional<CellValue> read(UUID record, Viewer viewer) {
        return pages.find(new LeadId(record), viewer, Right.EDIT)
                .filter(lead -> lead.standing() instanceof LeadStanding.Open)
                .map(lead -> new CellValue(lead.standing().toPhase().name(), OPEN));
    }

    @Override
    @Transactional
    public CellEdited change(UUID record, String was, String now, Viewer viewer) {
        var id = new LeadId(record);
        Optional<Lead> found = pages.find(id, viewer, Right.EDIT);
        if (found.isEmpty()) {
            return new CellEdited.Missing();
        }
        String stands = found.get().standing().toPhase().name();
        if (!stands.equals(was)) {
            return new CellEdited.Overtaken(stands);
        }
        return Arrays.stream(LeadPhase.values())
                .filter(phase -> phase.name().equals(now))
                .findFirst()
                .flatMap(phase -> move.to(id, phase, viewer))
                .<CellEdited>map(moving -> switch (moving) {
                    case LeadMove.Moved _ -> new CellEdited.Done();
                    case LeadMove.Refused(var why) -> new CellEdited.Refused(why.sentence());
                })
                .orElse(new CellEdited.Refused("A lead stands nowhere else."));
    }
}
