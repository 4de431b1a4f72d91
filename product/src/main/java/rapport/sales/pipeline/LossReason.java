package rapport.sales.pipeline;

import rapport.sales.LossReasonId;

/// Why a deal was lost.
///
/// @param retired not offered any more
public record LossReason(LossReasonId id, String name, boolean retired) {}
