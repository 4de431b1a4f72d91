package rapport.sales.opportunity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.access.KindField;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.listing.ListDefinition;
import rapport.listing.cells.CellEdited;
import rapport.listing.cells.CellEditor;
import rapport.listing.cells.CellValue;
import rapport.listing.cells.ListCells;
import rapport.sales.OpportunityId;
import rapport.sales.SalesKinds;
import rapport.sales.fact.FactOptions;
import rapport.sales.fact.OwnFacts;
import rapport.sales.fact.TermsFact;

/// The facts of deals that are edited in their list, and the stage, which is also how a card is moved on the board.
@Component
class OpportunityCells implements ListCells {
    private static final List<Fact> EDITED =
            List.of(Fact.AMOUNT, Fact.EXPECTED, Fact.OWNER, Fact.NEXT_STEP, Fact.SOURCE);

    private final OpportunityPages pages;
    private final ReviseOpportunity revise;
    private final StageMoves moves;
    private final FactOptions options;
    private final OwnFacts own;

    OpportunityCells(
            OpportunityPages pages, ReviseOpportunity revise, StageMoves moves, FactOptions options, OwnFacts own) {
        this.pages = pages;
        this.revise = revise;
        this.moves = moves;
        this.options = options;
        this.own = own;
    }

    @Override
    public List<CellEditor> of(ListDefinition<?> list) {
        return list.recordKind().equals(SalesKinds.OPPORTUNITY)
                ? Stream.<CellEditor>concat(
                                Stream.of(moves),
                                Stream.<TermsFact<Terms>>concat(
                                                EDITED.stream(), own.<Terms>kept(SalesKinds.OPPORTUNITY).stream())
                                        .map(FactCell::new))
                        .toList()
                : List.of();
    }

    private final class FactCell implements CellEditor {
        private final TermsFact<Terms> fact;

        FactCell(TermsFact<Terms> fact) {
            this.fact = fact;
        }

        @Override
        public String column() {
            return fact.key();
        }

        @Override
        public KindField field() {
            return new KindField(SalesKinds.OPPORTUNITY, fact.key());
        }

        @Override
        public boolean isOnBoard() {
            return !fact.isSeveral();
        }

        @Override
        public Optional<CellValue> read(UUID record, Viewer viewer) {
            return pages.find(new OpportunityId(record), viewer, Right.EDIT)
                    .map(deal -> fact.typed(deal.terms()))
                    .map(stands -> new CellValue(stands, options.of(fact, stands), fact.isSeveral()));
        }

        @Override
        public CellEdited change(UUID record, String was, String now, Viewer viewer) {
            return revise.of(new OpportunityId(record), fact, was, now, viewer);
        }
    }
}
