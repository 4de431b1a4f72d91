package rapport.work.piece;

import java.util.List;
import java.util.Map;
import rapport.customers.finding.PartyChoice;
import rapport.expressions.Option;

/// The form of a piece of work, with what was typed and what has to be put right.
///
/// @param id       empty for a new one
/// @param customer what the customer is called; empty where none was chosen
/// @param record   what the record is called; empty for none
/// @param zone     in which times are typed, where it is not that of the company; empty otherwise
/// @param found    customers who are called as was typed
/// @param theirs   what somebody else has written meanwhile, as label and value; empty when nobody has
public record PieceFormPage(
        String id,
        PieceForm form,
        String customer,
        String record,
        String zone,
        List<PartyChoice> found,
        List<Option> owners,
        Map<String, String> problems,
        Map<String, String> theirs) {
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }

    public String title() {
        if (!id.isEmpty()) {
            return form.subject().isEmpty() ? "Piece of work" : form.subject();
        }
        return switch (PieceKind.parse(form.kind()).orElse(PieceKind.TASK)) {
            case TASK -> "New task";
            case CALL -> "New call to make";
            case APPOINTMENT -> "New appointment";
        };
    }

    public String back() {
        return id.isEmpty() ? "/work" : "/work/" + id;
    }
}
