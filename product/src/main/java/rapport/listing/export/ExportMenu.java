package rapport.listing.export;

/// How one may take along what a list shows.
///
/// @param records how many, in words: “3 people”, “about 104,000 people”
/// @param large   whether it is written in the background
/// @param csv     the address of the file, or where it is asked for
public record ExportMenu(String records, boolean large, String csv, String xlsx) {}
