package rapport.sales.buying;

import rapport.sales.BuyingRoleId;

/// The say of somebody in a purchase.
record Say(BuyingRoleId role, Attitude attitude, Influence influence, String remark) {}
