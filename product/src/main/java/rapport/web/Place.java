package rapport.web;

/// A place that people go to from the navigation. A module contributes its places as beans.
///
/// @param group the heading under which it stands; empty for none
/// @param order lower stands higher
/// @param shortcut the key that goes there after `g`; empty for none
/// @param count    the address that says how much waits there; empty for none
public record Place(String group, int order, String label, String icon, String href, String shortcut, String count) {

    /// Where nothing is counted.
    public Place(String group, int order, String label, String icon, String href, String shortcut) {
        this(group, order, label, icon, href, shortcut, "");
    }
}
