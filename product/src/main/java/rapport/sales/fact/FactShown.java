package rapport.sales.fact;

/// A fact on the page of a record.
///
/// @param href where a click leads; empty for nothing
/// @param help what it is for; may be empty
/// @param made how it is reckoned; empty where it is filled in
/// @param open whether the viewer may change it, if they may change the record
public record FactShown(String key, String label, String value, String href, String help, String made, boolean open) {
    public FactShown(String key, String label, String value) {
        this(key, label, value, "", "", "", true);
    }
}
