package rapport.sales.qualifying;

import rapport.sales.UnfitReasonId;

/// Why a lead is given up.
///
/// @param key     by which filters and programs know it, whatever it is called
/// @param retired not offered any more
public record UnfitReason(UnfitReasonId id, String key, String name, boolean retired) {
    /// Nothing is needed: it comes with the house.
    public static final String NO_NEED = "NO_NEED";
}
