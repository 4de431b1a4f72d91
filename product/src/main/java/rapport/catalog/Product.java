package rapport.catalog;

/// Something that we sell.
///
/// @param code    by which other programs know it; empty for none
/// @param family  to what it belongs; empty for nothing
/// @param retired it is sold no more
public record Product(ProductId id, String name, String code, String family, boolean retired) {}
