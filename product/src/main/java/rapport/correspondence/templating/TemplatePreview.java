package rapport.correspondence.templating;

import java.util.List;

/// A template as one customer would get it.
///
/// @param reader   the name of the customer; empty where none is found
/// @param missing  the fields that are empty of that customer, and have nothing to stand in for them
/// @param problems what is wrong with it as it is written
public record TemplatePreview(
        String typed,
        String reader,
        String path,
        String subject,
        String words,
        List<String> missing,
        List<String> problems) {}
