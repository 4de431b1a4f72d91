package rapport.work.piece;

import java.util.List;

/// What is to be done about a customer or a record, as its page shows it: what is due first comes first.
///
/// @param field   in which the form says whom it is about, `party` or `about`, and `value` what it says there
/// @param address where this is asked anew
/// @param add     whether the viewer may add to it
/// @param typed   the subject that was typed and refused, and `problem` what is wrong with it; empty otherwise
public record NextSteps(
        String field, String value, String address, List<PieceRow> open, boolean add, String typed, String problem) {}
