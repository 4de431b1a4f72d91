package rapport.listing.views;

/// How somebody wants to call a view, and who shall find it.
record ViewForm(String name, Audience audience) {
    private static final int LONGEST_NAME = 60;

    public ViewForm {
        name = name.strip();
    }

    /// Why a view cannot be called so; empty when it can.
    String problem() {
        if (name.isEmpty()) {
            return "Give the view a name, such as “Clients gone quiet”.";
        }
        return name.length() > LONGEST_NAME ? "A name has at most " + LONGEST_NAME + " characters." : "";
    }
}
