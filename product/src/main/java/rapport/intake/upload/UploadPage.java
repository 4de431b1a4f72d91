package rapport.intake.upload;

import java.util.List;

/// Where a file is handed in.
///
/// @param problem why the one before was refused; empty where none was
/// @param kinds   what may be in it, as far as the viewer may import that
/// @param chosen  the key of one of them
public record UploadPage(String problem, List<Kind> kinds, String chosen) {
    /// @param key     as the form sends it
    /// @param eachRow what each row is
    public record Kind(String key, String label, String eachRow) {}
}
