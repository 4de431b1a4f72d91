package rapport.sales.opportunity;

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
import rapport.sales.OpportunityId;
import rapport.sales.SalesKinds;
import rapport.sales.StageId;
import rapport.sales.pipeline.Pipelines;

/// Moves a deal from the stage in which somebody saw it to another one.
@Component
class StageMoves implements CellEditor {
    private final OpportunityPages pages;
    private final CloseOpportunity close;
    private final Pipelines pipelines;

    StageMoves(OpportunityPages pages, CloseOpportunity close, Pipelines pipelines) {
        this.pages = pages;
        this.close = close;
        this.pipelines = pipelines;
    }

    @Override
    public String column() {
        return "stage";
    }

    @Override
    public KindField field() {
        return new KindField(SalesKinds.OPPORTUNITY, "stage");
    }

    /// A closed deal stands in no stage, and goes to none.
    @Override
    public Optional<CellValue> read(UUID record, Viewer viewer) {
        return pages.find(new OpportunityId(record), viewer, Right.EDIT)
                .filter(deal -> deal.standing() instanceof Standing.Open)
                .map(deal -> new CellValue(deal.stage().id().toString(), options()));
    }

    @Override
    @Transactional
    public CellEdited change(UUID record, String was, String now, Viewer viewer) {
        var id = new OpportunityId(record);
        Optional<Opportunity> found = pages.find(id, viewer, Right.EDIT);
        if (found.isEmpty()) {
            return new CellEdited.Missing();
        }
        String stands = stands(found.get());
        if (!stands.equals(was)) {
            return new CellEdited.Overtaken(stands);
        }
        if (now.isEmpty()) {
            return new CellEdited.Refused("An open deal stands in a stage. Close it on its page instead.");
        }
        return switch (close.move(id, StageId.of(now), viewer).orElse(new Moving.Refused(Refusal.NO_SUCH_STAGE))) {
            case Moving.Moved _ -> new CellEdited.Done();
            case Moving.Refused(var why) -> new CellEdited.Refused(why.sentence());
        };
    }

    private static String stands(Opportunity deal) {
        return deal.standing() instanceof Standing.Open ? deal.stage().id().toString() : "";
    }

    private List<Option> options() {
        return pipelines.open().stream()
                .flatMap(pipeline -> pipeline.open().stream())
                .map(stage -> new Option(stage.id().toString(), pipelines.called(stage)))
                .toList();
    }
}
