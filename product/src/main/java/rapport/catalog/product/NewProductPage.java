package rapport.catalog.product;

/// Asks for a new product.
///
/// @param problem what has to be put right; empty when nothing has
public record NewProductPage(String name, String code, String family, String problem) {}
