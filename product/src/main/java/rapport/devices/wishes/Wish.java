package rapport.devices.wishes;

/// By which ways notices of one kind reach somebody beside the page.
///
/// @param site where they work with Rapport, for the links of a mail; empty when nobody knows
public record Wish(boolean onDevices, boolean byMail, String site) {
    /// Who adds a device wants to hear there; nobody gets mail who has not asked for it.
    public static final Wish UNSAID = new Wish(true, false, "");
}
