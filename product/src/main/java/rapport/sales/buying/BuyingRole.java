package rapport.sales.buying;

import rapport.sales.BuyingRoleId;

/// What somebody may be in a purchase.
///
/// @param needed  a deal in which nobody is it has a gap
/// @param retired nobody becomes it any more
public record BuyingRole(BuyingRoleId id, String name, boolean needed, boolean retired) {}
