package rapport.sales.lead;

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
import rapport.sales.LeadId;
import rapport.sales.SalesKinds;
import rapport.sales.fact.FactOptions;
import rapport.sales.fact.OwnFacts;
import rapport.sales.fact.TermsFact;

/// The facts of leads that are edited in their list, and the standing, which is also how a card is moved on the board.
@Component
class LeadCells implements ListCells {
    private static final List<LeadFact> EDITED = List.of(LeadFact.INTEREST, LeadFact.SOURCE, LeadFact.OWNER);

    private final LeadPages pages;
    private final ReviseLead revise;
    private final PhaseMoves moves;
    private final FactOptions options;
    private final OwnFacts own;

    LeadCells(LeadPages pages, ReviseLead revise, PhaseMoves moves, FactOptions options, OwnFacts own) {
        this.pages = pages;
        this.revise = revise;
        this.moves = moves;
        this.options = options;
        this.own = own;
    }

    @Override
    public List<CellEditor> of(ListDefinition<?> list) {
        return list.recordKind().equals(SalesKinds.LEAD)
                ? Stream.<CellEditor>concat(
                                Stream.of(moves),
                                Stream.<TermsFact<LeadTerms>>concat(
                                                EDITED.stream(), own.<LeadTerms>kept(SalesKinds.LEAD).stream())
                                        .map(FactCell::new))
                        .toList()
                : List.of();
    }

    private final class FactCell implements CellEditor {
        private final TermsFact<LeadTerms> fact;

        FactCell(TermsFact<LeadTerms> fact) {
            this.fact = fact;
        }

        @Override
        public String column() {
            return fact.key();
        }

        @Override
        public KindField field() {
            return new KindField(SalesKinds.LEAD, fact.key());
        }

        @Override
        public boolean isOnBoard() {
            return !fact.isSeveral();
        }

        @Override
        public Optional<CellValue> read(UUID record, Viewer viewer) {
            return pages.find(new LeadId(record), viewer, Right.EDIT)
                    .map(lead -> fact.typed(lead.terms()))
                    .map(stands -> new CellValue(stands, options.of(fact, stands), fact.isSeveral()));
        }

        @Override
        public CellEdited change(UUID record, String was, String now, Viewer viewer) {
            return revise.of(new LeadId(record), fact, was, now, viewer);
        }
    }
}
