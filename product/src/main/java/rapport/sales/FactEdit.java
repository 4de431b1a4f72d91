package rapport.sales;

import java.util.List;
import rapport.expressions.Option;

/// A small form in the place of a fact of a deal or of a lead.
///
/// @param at      the address of the facts, at which they are shown and written
/// @param whole   what of the page is shown anew after it, as a selector
/// @param input   an HTML input type, or `textarea`, or `select`
/// @param was     what stood there when the form was opened
/// @param problem what has to be put right; empty when nothing has
/// @param theirs  what somebody else has made of it meanwhile; empty when nobody has
public record FactEdit(
        String at,
        String whole,
        String key,
        String label,
        String input,
        List<Option> options,
        String value,
        String was,
        String problem,
        String theirs) {}
