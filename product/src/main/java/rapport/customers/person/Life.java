package rapport.customers.person;

/// What only a person has in the list: the work, the language, the home. Empty texts where nothing is known, or where
/// the viewer may not see the organisation or the household.
///
/// @param language in which to write to them
/// @param home     the household, where its column is shown
record Life(String title, String organisation, String language, Home home) {
    /// @param path of its page
    record Home(String name, String path) {}

    String workInWords() {
        return title.isEmpty() || organisation.isEmpty() ? title + organisation : title + " · " + organisation;
    }
}
